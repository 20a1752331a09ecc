// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/secretsearch.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QUrl>

#include <algorithm>

namespace fabriscope::testing {

using namespace Qt::StringLiterals;

namespace {

/// What stays the same of the base64 of \a bytes when \a before bytes stand in front of them, and any behind.
QByteArray base64Core(const QByteArray &bytes, int before, QByteArray::Base64Options options)
{
    constexpr int bitsOfByte = 8;
    constexpr int bitsOfLetter = 6;
    const QByteArray whole = (QByteArray(before, 'x') + bytes).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype first = (before * bitsOfByte + bitsOfLetter - 1) / bitsOfLetter;
    const qsizetype last = (before + bytes.size()) * bitsOfByte / bitsOfLetter;
    return whole.mid(first, last - first);
}

QByteArray escapedAll(const QByteArray &bytes)
{
    QByteArray escaped;
    for (const char byte : bytes)
        escaped += '%' + QByteArray(1, byte).toHex();
    return escaped;
}

QByteArray jsonEscaped(const QString &text, bool alsoSlashes)
{
    QByteArray escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\' || (alsoSlashes && c == u'/'))
            escaped += '\\';
        escaped += QString(c).toUtf8();
    }
    return escaped;
}

} // namespace

void SecretSearch::add(const QString &secret)
{
    constexpr qsizetype shortest = 8;
    if (secret.size() < shortest)
        qFatal("too short to be looked for");
    const QByteArray utf8 = secret.toUtf8();
    QByteArray backwards = utf8;
    std::reverse(backwards.begin(), backwards.end());
    addForm(secret, u"as it is"_s, utf8, true);
    addForm(secret, u"in UTF-16"_s, QStringEncoder(QStringEncoder::Utf16LE)(secret));
    addForm(secret, u"in UTF-16, big end first"_s, QStringEncoder(QStringEncoder::Utf16BE)(secret));
    addForm(secret, u"in hex"_s, utf8.toHex(), true);
    addForm(secret, u"in spaced hex"_s, utf8.toHex(' '), true);
    addForm(secret, u"percent-encoded"_s, QUrl::toPercentEncoding(secret), true);
    addForm(secret, u"wholly percent-encoded"_s, escapedAll(utf8), true);
    addForm(secret, u"escaped for JSON"_s, jsonEscaped(secret, false));
    addForm(secret, u"escaped for JSON, slashes too"_s, jsonEscaped(secret, true));
    addForm(secret, u"backwards"_s, backwards);
    for (int before = 0; before < 3; ++before) {
        addForm(secret, u"in base64"_s, base64Core(utf8, before, QByteArray::Base64Encoding));
        addForm(secret, u"in base64 for URLs"_s, base64Core(utf8, before, QByteArray::Base64UrlEncoding));
    }
}

void SecretSearch::addForm(const QString &secret, const QString &form, const QByteArray &bytes, bool isAnyCase)
{
    const bool isThere = std::any_of(m_forms.cbegin(), m_forms.cend(), [&](const Form &other) {
        return other.bytes == bytes && other.isAnyCase == isAnyCase;
    });
    if (!isThere)
        m_forms.append({u"%1… %2"_s.arg(secret.left(6), form), isAnyCase ? bytes.toLower() : bytes, isAnyCase});
}

QStringList SecretSearch::hitsIn(const QByteArray &bytes) const
{
    const QByteArray lower = bytes.toLower();
    QStringList hits;
    for (const Form &form : m_forms) {
        if ((form.isAnyCase ? lower : bytes).contains(form.bytes))
            hits += form.name;
    }
    return hits;
}

QStringList SecretSearch::hitsUnder(const QString &folder, const QStringList &exempt) const
{
    QStringList hits;
    const auto isExempt = [&exempt](const QString &path) {
        return std::any_of(exempt.cbegin(), exempt.cend(),
                           [&path](const QString &one) { return path == one || path.startsWith(one + u'/'); });
    };
    QDirIterator files(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (isExempt(path))
            continue;
        QByteArray bytes = path.toUtf8() + '\n';
        if (QFile file(path); files.fileInfo().isFile() && file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
        const QStringList found = hitsIn(bytes);
        for (const QString &hit : found)
            hits += path + ": "_L1 + hit;
    }
    return hits;
}

} // namespace fabriscope::testing
