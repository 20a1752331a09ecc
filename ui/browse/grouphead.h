// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/grouping.h"

class QPainter;
class QStyleOptionViewItem;

namespace fabriscope {

/// Paints the part of a group's head that lies in the cell of \a option: the head is one line over the whole width of
/// the view, whatever the columns and however far they are scrolled.
void paintGroupHead(QPainter &painter, const QStyleOptionViewItem &option, const Group &group);

} // namespace fabriscope
