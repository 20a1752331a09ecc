// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPair>
#include <QString>

#include <functional>
#include <memory>

namespace fabriscope {

/// A request as it would have gone to the wire.
struct FakeRequest {
    QNetworkRequest request;
    QByteArray verb;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return request.rawHeader(name); }
    /// A parameter of the form body, decoded; empty if it is missing.
    [[nodiscard]] QString parameter(const QString &name) const;
    [[nodiscard]] bool hasParameter(const QString &name) const;
};

/// What comes back for a request, and in which manner. Never before control is back in the event loop.
struct FakeAnswer {
    enum class Manner {
        Whole,     ///< all of it
        Silence,   ///< the request goes out, nothing comes back
        NoConnect, ///< nothing at all happens
        Stall,     ///< the first half of the body, then nothing
        BreakOff,  ///< the first half of the body, then the connection closes
        Fail,      ///< \a error, without an answer
    };

    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    Manner manner = Manner::Whole;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorString;
    qsizetype chunkBytes = 0; ///< 0: the body in one piece
    int chunkMsecs = 0;       ///< between two pieces

    [[nodiscard]] static FakeAnswer json(const QByteArray &body, int status = 200);
    /// An error in the service's own shape.
    [[nodiscard]] static FakeAnswer ofService(int status, const QByteArray &code,
                                              const QByteArray &message = "Something");
    [[nodiscard]] static FakeAnswer failure(QNetworkReply::NetworkError error, const QString &errorString = {});
    [[nodiscard]] FakeAnswer with(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] FakeAnswer in(Manner how) const;
};

/// The network below QNetworkAccessManager: records what goes out and answers from a script. Outlives the managers it
/// makes. Take it by factory().
class FakeNetwork : public QObject {
    Q_OBJECT
public:
    using Script = std::function<FakeAnswer(const FakeRequest &request, qsizetype index)>;

    /// Answers are used up one by one; when none is left, the script is asked; without one, requests stay silent.
    void enqueue(const FakeAnswer &answer) { m_answers.append(answer); }
    void enqueue(const QList<FakeAnswer> &answers) { m_answers.append(answers); }
    void answerBy(Script script) { m_script = std::move(script); }

    [[nodiscard]] std::function<QNetworkAccessManager *(QObject *parent)> factory();
    [[nodiscard]] const QList<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] int aborted() const { return m_aborted; }

    /// For the managers and replies it makes.
    [[nodiscard]] FakeAnswer take(const FakeRequest &request);
    void noteAborted() { ++m_aborted; }

signals:
    void requested();

private:
    QList<FakeRequest> m_requests;
    QList<FakeAnswer> m_answers;
    Script m_script;
    int m_aborted = 0;
};

} // namespace fabriscope
