// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/hostnumbers.h"

#include <QTest>

#include <algorithm>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

TestHost named(const QString &name)
{
    return {name, u"bond1"_s, {}, {}};
}

} // namespace

class TestHostList : public QObject {
    Q_OBJECT
private slots:
    void itReadsLikeAListOfMembers()
    {
        const QList<TestHost> plain{named(u"c"_s), named(u"a"_s), named(u"b"_s), named(u"a"_s)};
        const HostList list(plain);
        QCOMPARE(list.toList(), plain);
        QCOMPARE(list.size(), plain.size());
        QVERIFY(std::equal(list.begin(), list.end(), plain.begin(), plain.end()));
        QCOMPARE(list.end() - list.begin(), plain.size());
        QCOMPARE((list.begin() + 2)->resourceId, u"b"_s);
        QCOMPARE(list.begin()[1].resourceId, list.at(1).resourceId);
        QCOMPARE(list.first(), plain.first());
        QVERIFY(HostList().isEmpty() && HostList().begin() == HostList().end());
    }

    void equalIsWhatSaysTheSameSharedOrNot()
    {
        const SharedHost one(named(u"a"_s));
        HostList sharing;
        sharing.append(one);
        HostList apart{named(u"a"_s)};
        QCOMPARE(sharing, apart);
        QCOMPARE(qHash(one), qHash(SharedHost(named(u"a"_s))));
        apart.append(one);
        QVERIFY(sharing != apart);
        QVERIFY(SharedHost() == SharedHost(TestHost()));
    }

    /// Two who number the same members, as two tables do, never get the other's number.
    void eachHasItsOwnNumbers()
    {
        const SharedHost host(named(u"a"_s));
        const HostNumbers one;
        HostNumbers other;
        int asked = 0;
        const auto saying = [&asked](quint32 number) {
            return [&asked, number](const SharedHost &) {
                ++asked;
                return number;
            };
        };
        QCOMPARE(one.number(host, saying(7)), 7U);
        QCOMPARE(one.number(host, saying(8)), 7U); // it stands there
        QCOMPARE(asked, 1);
        QCOMPARE(other.number(host, saying(0)), 0U);
        QCOMPARE(one.number(host, saying(7)), 7U);
        QCOMPARE(other.number(SharedHost(named(u"a"_s)), saying(3)), 3U);
        other.forget();
        QCOMPARE(other.number(host, saying(9)), 9U);
    }
};

QTEST_GUILESS_MAIN(TestHostList)
#include "tst_hostlist.moc"
