// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translations/tsfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message{.context = context, .numerus = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.numerus) {
                message.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// The %1, %L2, %n of \a text, sorted; the same one twice counts twice.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?\\d{1,2}|L?n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.sort();
    return found;
}

bool hasAccelerator(const QString &text)
{
    static const QRegularExpression pattern(u"&[^&\\s]"_s);
    return pattern.match(QString(text).remove(u"&&"_s)).hasMatch();
}

bool endsInBlank(const QString &text)
{
    return text.startsWith(u' ') || text.endsWith(u' ') || text.endsWith(u'\n');
}

QString faultOfForm(const QString &source, const QString &form, bool mayDropNumber)
{
    if (form.trimmed().isEmpty())
        return u"empty"_s;
    QStringList wanted = placeholdersOf(source);
    if (mayDropNumber && !placeholdersOf(form).contains("%n"_L1))
        wanted.removeAll("%n"_L1);
    if (placeholdersOf(form) != wanted)
        return u"other placeholders than the source"_s;
    if (hasAccelerator(form) != hasAccelerator(source))
        return u"an accelerator in one of source and translation only"_s;
    if (form.endsWith(u'…') != source.endsWith(u'…'))
        return u"an ellipsis at the end of one of source and translation only"_s;
    if (endsInBlank(form) != endsInBlank(source))
        return u"other blanks at its ends than the source"_s;
    return {};
}

} // namespace

QList<TsMessage> readTs(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = path + u": "_s + file.errorString();
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages += readMessage(xml, context);
    }
    *error = xml.hasError() ? path + u": "_s + xml.errorString() : QString();
    return messages;
}

QString faultOf(const TsMessage &message, const QString &language)
{
    if (!message.type.isEmpty())
        return message.type;
    const bool hasSingular = language.startsWith("en"_L1);
    const qsizetype wanted = message.numerus && hasSingular ? 2 : 1;
    if (message.forms.size() != wanted)
        return u"%1 forms instead of %2"_s.arg(message.forms.size()).arg(wanted);
    for (qsizetype i = 0; i < wanted; ++i) {
        const QString fault = faultOfForm(message.source, message.forms.at(i), hasSingular && wanted == 2 && i == 0);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace fabriscope
