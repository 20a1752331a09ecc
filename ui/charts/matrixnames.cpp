// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixpainter.h"

#include "app/nettest/displaytext.h"
#include "ui/charts/matrixwords.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace fabriscope {

namespace {

constexpr qreal eachFrom = 11; ///< pixels that a name needs across
constexpr qreal someApart = 14;
constexpr qreal bandWidth = 4; ///< of what tells groups from each other
constexpr qreal namesGap = 8;
constexpr qsizetype leastLeftOut = 3; ///< letters
constexpr qsizetype leastLetters = 5; ///< of a name that has to be cut, with what stands for the rest
constexpr qreal noPlace = -1e6;
constexpr int sideNameSize = 11;
constexpr int leastNameSize = 9;
constexpr qreal widestLetter = 7.2; ///< of ids, on the average

struct Written {
    int first = 0;
    int size = 1;
    QString text;
};

QString partName(const MemberGroup &part)
{
    return part.key.isEmpty() ? MatrixText::tr("others") : displayText(part.key, 40);
}

/// Whether the order keeps members of a group together, so that their runs tell more than they do.
bool areGroups(const MatrixSide &side, const QList<MemberGroup> &runs)
{
    return runs.size() > 1 && runs.size() * 2 <= side.size();
}

bool isRoomy(const MatrixSide &side, const QList<MemberGroup> &runs, qreal pitch)
{
    return areGroups(side, runs) && side.size() * pitch / qreal(runs.size()) >= eachFrom;
}

/// The names of one side, along an axis that runs from 0 on; lives for one call.
class Names {
public:
    /// \a towards is the sign of the direction in which names stretch away from the cells.
    Names(QPainter &painter, const MatrixSide &side, const QPalette &palette, qreal room, qreal heads, int towards)
        : m_painter(painter)
        , m_side(side)
        , m_palette(palette)
        , m_room(room)
        , m_gap(namesGap + heads)
        , m_towards(towards)
    {
    }

    void place(qreal origin, qreal pitch, qreal length)
    {
        m_origin = origin;
        m_pitch = pitch;
        m_length = length;
    }

    void draw(MatrixNames shown, std::pair<int, int> chosen, int strong)
    {
        bands(groupsShown(m_side, shown));
        const bool isAlone = shown != MatrixNames::Each && strong >= 0;
        m_alone = isAlone ? at(strong) + m_pitch / 2 : noPlace;
        if (shown == MatrixNames::Each || shown == MatrixNames::Some)
            members(shown == MatrixNames::Each ? 1 : qMax(2, qCeil(someApart / m_pitch)), chosen, strong);
        else
            runs(shown == MatrixNames::Hosts ? m_side.hosts : m_side.parts, shown == MatrixNames::Parts);
        m_alone = noPlace;
        if (isAlone)
            write({strong, 1, m_side.shortNames.at(strong)}, true, false);
    }

private:
    [[nodiscard]] qreal at(int member) const { return (member - m_origin) * m_pitch; }
    [[nodiscard]] int first() const { return qBound(0, int(m_origin), m_side.size()); }
    [[nodiscard]] int last() const { return qMin(m_side.size() - 1, int(m_origin + m_length / m_pitch)); }

    /// Beside the cells, by turns in two colours.
    void bands(const QList<MemberGroup> &groups)
    {
        const qreal x = m_towards < 0 ? -bandWidth - 1 : 1;
        bool isOdd = false;
        for (const MemberGroup &group : groups) {
            isOdd = !isOdd;
            const QRectF strip =
                QRectF(x, at(group.first), bandWidth, group.size * m_pitch) & QRectF(x, 0, bandWidth, m_length);
            if (!strip.isEmpty())
                m_painter.fillRect(strip, ink(isOdd ? Ink::Edge : Ink::Grid, m_palette));
        }
    }

    void members(int step, std::pair<int, int> chosen, int strong)
    {
        for (int i = first() - first() % step; i <= last(); i += step) {
            const bool isChosen = i >= chosen.first && i <= chosen.second;
            if (step > 1 && i == strong)
                continue;
            write({i, 1, m_side.shortNames.at(i)}, isChosen || i == strong, false);
        }
    }

    /// As many as have room.
    void runs(const QList<MemberGroup> &groups, bool areParts)
    {
        qreal free = noPlace;
        for (const MemberGroup &group : groups) {
            const qreal from = qMax<qreal>(0, at(group.first));
            const qreal to = qMin(m_length, at(group.first + group.size));
            if (to <= from || (from + to) / 2 < free)
                continue;
            write({group.first, group.size, areParts ? partName(group) : group.key}, false, areParts);
            free = (from + to) / 2 + eachFrom;
        }
    }

    void write(const Written &name, bool strong, bool quiet)
    {
        const qreal from = qMax<qreal>(0, at(name.first));
        const qreal to = qMin(m_length, at(name.first + name.size));
        const qreal middle = (from + to) / 2;
        if (to <= from || middle < 3 || middle > m_length - 3 || qAbs(middle - m_alone) < someApart)
            return;
        QFont font;
        font.setPixelSize(qBound(leastNameSize, qFloor(m_pitch * name.size) - 1, sideNameSize));
        font.setBold(strong);
        const QRectF box(m_towards < 0 ? -m_room : m_gap, middle - eachFrom, m_room - m_gap, 2 * eachFrom);
        m_painter.setFont(font);
        m_painter.setPen(strong      ? ink(Ink::Accent, m_palette)
                             : quiet ? ink(Ink::Muted, m_palette)
                                     : m_palette.color(QPalette::Text));
        const int flags = int(Qt::AlignVCenter | (m_towards < 0 ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextSingleLine;
        // To measure a text takes as long as to draw it: short ones fit.
        const bool fits = qreal(name.text.size()) * widestLetter < box.width();
        const QString text = fits ? name.text : elided(name.text, QFontMetricsF(font), box.width());
        if (text == name.text || text.size() > leastLetters) // a few letters are alike in many names
            m_painter.drawText(box, flags, text);
    }

    /// What all names end with goes first, then what they begin with: what tells them apart stays.
    [[nodiscard]] QString elided(const QString &name, const QFontMetricsF &metrics, qreal room) const
    {
        if (metrics.horizontalAdvance(name) <= room)
            return name;
        const bool isLong = m_side.alikeAtEnd >= leastLeftOut && name.size() > m_side.alikeAtEnd;
        const QString kept = isLong ? name.chopped(m_side.alikeAtEnd) + u'…' : name;
        return metrics.elidedText(kept, Qt::ElideLeft, room);
    }

    QPainter &m_painter;
    const MatrixSide &m_side;
    const QPalette &m_palette;
    qreal m_room;
    qreal m_gap; ///< between cells and names
    int m_towards;
    qreal m_origin = 0;
    qreal m_pitch = 1;
    qreal m_length = 0;
    qreal m_alone = noPlace; ///< where a name of its own will stand, and no other
};

MatrixNames roomyNames(const MatrixSide &side, qreal pitch)
{
    if (pitch >= eachFrom)
        return MatrixNames::Each;
    if (isRoomy(side, side.hosts, pitch))
        return MatrixNames::Hosts;
    return areGroups(side, side.parts) ? MatrixNames::Parts : MatrixNames::Some;
}

/// The row and the column whose names stand out: those one points at or stands on, else the chosen ones. -1: none.
QPoint strongCell(const MatrixLook &look, const QRect &all)
{
    for (const QPoint &cell : {look.pointed, look.current}) {
        if (all.contains(cell))
            return cell;
    }
    QPoint strong(-1, -1);
    for (const QRect &chosen : {look.selected & all, look.also & all}) {
        if (chosen.width() == 1 && chosen.height() > 0)
            strong.setX(chosen.x());
        if (chosen.height() == 1 && chosen.width() > 0)
            strong.setY(chosen.y());
    }
    return strong;
}

} // namespace

QList<MemberGroup> groupsShown(const MatrixSide &side, MatrixNames names)
{
    const bool ofHosts = names == MatrixNames::Each || names == MatrixNames::Hosts;
    if (ofHosts && areGroups(side, side.hosts))
        return side.hosts;
    return areGroups(side, side.parts) ? side.parts : QList<MemberGroup>();
}

std::pair<MatrixNames, MatrixNames> namesShown(const MatrixContent &content, const QSizeF &cell)
{
    MatrixNames rows = roomyNames(content.sources, cell.height());
    MatrixNames columns = roomyNames(content.targets, cell.width());
    if (content.isSquare && rows != columns) {
        const MatrixNames finer = std::min(rows, columns);
        const MatrixNames fewer = finer == MatrixNames::Each ? MatrixNames::Some : finer;
        (rows < columns ? columns : rows) = fewer;
    }
    return {rows, columns};
}

void paintMatrixNames(QPainter &painter, const MatrixContent &content, const MatrixFrame &frame, const MatrixLook &look,
                      const QPalette &palette)
{
    const QRect all(0, 0, content.targets.size(), content.sources.size());
    const auto chosenAmong = [&](std::pair<int, int> own, std::pair<int, int> also, int count) {
        // All of a side stand out as little as none of them.
        return own.second - own.first + 1 < count  ? own
            : also.second - also.first + 1 < count ? also
                                                   : std::pair(0, -1);
    };
    const QRect own = look.selected & all;
    const QRect also = look.also & all;
    const QPoint strong = strongCell(look, all);
    painter.save();
    painter.translate(frame.cells.topLeft());
    const auto [ofRows, ofColumns] = namesShown(content, look.place.cell);
    Names rows(painter, content.sources, palette, frame.nameRoom, frame.headRoom, -1);
    rows.place(look.place.origin.y(), look.place.cell.height(), frame.cells.height());
    rows.draw(ofRows, chosenAmong({own.top(), own.bottom()}, {also.top(), also.bottom()}, content.sources.size()),
              strong.y());
    painter.rotate(-90); // names of columns run upwards from the cells
    Names columns(painter, content.targets, palette, frame.topRoom, frame.headRoom, 1);
    columns.place(look.place.origin.x(), look.place.cell.width(), frame.cells.width());
    columns.draw(ofColumns, chosenAmong({own.left(), own.right()}, {also.left(), also.right()}, content.targets.size()),
                 strong.x());
    painter.restore();
}

} // namespace fabriscope
