// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace fabriscope {

/// Tints keys, texts and numbers of indented JSON lightly. Works line by line: no token of it spans two.
class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    JsonHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);
    /// What is not JSON stays untinted. Counts for lines that are put in from now on.
    void setTinting(bool tinting) { m_tinting = tinting; }

protected:
    void highlightBlock(const QString &text) override;

private:
    void takeColours(const QPalette &palette);

    QTextCharFormat m_key;
    QTextCharFormat m_text;
    QTextCharFormat m_number;
    bool m_tinting = true;
};

} // namespace fabriscope
