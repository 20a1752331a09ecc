// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/browse/columnlayout.h"

#include <QHash>
#include <QObject>

class QTableView;

namespace fabriscope {

/// Keeps a table's header and a ColumnLayout in step: what the user moves, sizes, hides or sorts is in the layout, and
/// a layout that is set is on the screen. Columns the user never sized have their usual width; among these the
/// Configuration takes what room is left.
class HeaderLayout : public QObject {
    Q_OBJECT
public:
    /// The model's columns must be the catalogue's fields. Becomes the view's child.
    explicit HeaderLayout(QTableView &view);

    [[nodiscard]] ColumnLayout layout() const;
    void setLayout(const ColumnLayout &layout);
    void setVisible(FieldId id, bool visible);
    /// Gives usual widths anew: the font or the room changed.
    void fit();

signals:
    /// By the user's hand.
    void changed();

private:
    void applyWidths();

    QTableView &m_view;
    QHash<FieldId, int> m_ownWidths; ///< of the columns the user sized
    bool m_applying = false;
};

} // namespace fabriscope
