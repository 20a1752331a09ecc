// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/filetoimport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct FileToImportText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::FileToImport)
};

using Opened = Result<std::unique_ptr<QIODevice>>;

tl::unexpected<Problem> failure(const QString &happened, const QString &remedy, const QString &detail = {})
{
    return tl::unexpected(
        Problem{.kind = Problem::Kind::File, .happened = happened, .remedy = remedy, .detail = detail});
}

Opened openFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(FileToImportText::tr("There is no file %1").arg(path),
                       FileToImportText::tr("Look at its name and its folder"));
    if (info.isDir())
        return failure(FileToImportText::tr("%1 is a folder").arg(path),
                       FileToImportText::tr("Name the files inside it"));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(FileToImportText::tr("%1 cannot be opened").arg(path),
                       FileToImportText::tr("Look whether you may read it"), file->errorString());
    return file;
}

Opened openStandardInput()
{
    auto input = std::make_unique<QFile>();
    if (!input->open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(FileToImportText::tr("Standard input cannot be read"),
                       FileToImportText::tr("Hand the file over by its name"), input->errorString());
    return input;
}

Opened openText(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace

FileToImport FileToImport::file(const QString &path)
{
    const QFileInfo info(path);
    const QDateTime written = info.lastModified().toUTC();
    return {path, written.isValid() ? written : QDateTime::currentDateTimeUtc(), info.isFile() ? info.size() : 0,
            [path] { return openFile(path); }};
}

FileToImport FileToImport::standardInput()
{
    return {FileToImportText::tr("standard input"), QDateTime::currentDateTimeUtc(), 0,
            [] { return openStandardInput(); }};
}

FileToImport FileToImport::text(const QString &name, const QByteArray &bytes)
{
    return {name, QDateTime::currentDateTimeUtc(), bytes.size(), [bytes] { return openText(bytes); }};
}

Result<QString> contentIdentity(const FileToImport &file)
{
    const auto device = file.open();
    if (!device)
        return tl::unexpected(device.error());
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!hash.addData(device->get()))
        return failure(FileToImportText::tr("%1 could not be read to its end").arg(file.name),
                       FileToImportText::tr("Look at the disk or the network it lies on, and try again"),
                       (*device)->errorString());
    return "file:"_L1 + QString::fromLatin1(hash.result().toHex());
}

} // namespace fabriscope
