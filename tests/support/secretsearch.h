// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace fabriscope::testing {

/// Looks for secrets where none must be, in every form that code turns a text into by habit: as it is, in UTF-16 of
/// either order, in base64 wherever it may begin, in hex, for URLs and for JSON.
class SecretSearch {
public:
    /// At least eight characters: shorter ones would be met by chance.
    void add(const QString &secret);

    /// What was found, a line for each: the secret's first letters and its form.
    [[nodiscard]] QStringList hitsIn(const QByteArray &bytes) const;
    /// The same for every file below \a folder and its name, but for what stands at or below one of \a exempt.
    [[nodiscard]] QStringList hitsUnder(const QString &folder, const QStringList &exempt = {}) const;

private:
    struct Form {
        QString name;
        QByteArray bytes;
        bool isAnyCase = false;
    };

    void addForm(const QString &secret, const QString &form, const QByteArray &bytes, bool isAnyCase = false);

    QList<Form> m_forms;
};

} // namespace fabriscope::testing
