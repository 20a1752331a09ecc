// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/jsonsource.h"

#include "app/record/decode.h"

#include <QCoreApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

class Decode {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Decode)
};

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

Problem answerProblem(const QString &happened, const QString &remedy)
{
    Problem problem;
    problem.kind = Problem::Kind::Answer;
    problem.happened = happened;
    problem.remedy = remedy;
    return problem;
}

QString askAgain()
{
    return Decode::tr("Ask again; if it stays so, look at the endpoint and the proxy");
}

} // namespace

JsonSource::JsonSource(const QByteArray &json) : m_original(json), m_begin(json.startsWith("\xEF\xBB\xBF") ? 3 : 0) { }

void JsonSource::pad()
{
    // An allocation with room to spare is as good as a copy: simdjson reads the bytes behind the end, but never minds
    // what they are.
    m_walked = m_original;
    if (m_original.capacity() < m_original.size() + qsizetype(simdjson::SIMDJSON_PADDING)) {
        m_walked = QByteArray();
        m_walked.reserve(m_original.size() + qsizetype(simdjson::SIMDJSON_PADDING));
        m_walked.append(m_original);
    }
    m_toOriginal = m_original.constData() - m_walked.constData();
}

/// Between tokens the blanks stay blanks and all else goes on being an error; inside of texts any character will do,
/// because texts are taken from the original.
void JsonSource::mask()
{
    QByteArray masked;
    masked.reserve(m_original.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    masked.append(m_original);
    for (char &c : masked) {
        if (isBlank(c))
            c = ' ';
        else if (uchar(c) < 0x20 || uchar(c) >= 0x80)
            c = 'x';
    }
    m_walked = masked;
    m_toOriginal = m_original.constData() - m_walked.constData();
}

simdjson::error_code JsonSource::walk(const std::function<void(ondemand::object &)> &read)
{
    const simdjson::padded_string_view text(m_walked.constData() + m_begin, size_t(m_walked.size() - m_begin),
                                            size_t(m_walked.capacity() - m_begin));
    try {
        m_document.reset();
        m_document.emplace(m_parser.iterate(text));
        ondemand::object root = m_document->get_object();
        read(root);
        return m_document->current_location().error() == simdjson::OUT_OF_BOUNDS ? simdjson::SUCCESS
                                                                                 : simdjson::TRAILING_CONTENT;
    } catch (const simdjson::simdjson_error &error) {
        return error.error();
    }
}

std::optional<Problem> JsonSource::readRoot(const std::function<void(ondemand::object &)> &read)
{
    if (m_original.size() > maxAnswerBytes) {
        return answerProblem(Decode::tr("The answer is larger than %1 MiB").arg(maxAnswerBytes / (1024 * 1024)),
                             Decode::tr("Ask for fewer tests at a time, or for one type of test only"));
    }
    pad();
    auto error = walk(read);
    if (error == simdjson::UTF8_ERROR || error == simdjson::UNESCAPED_CHARS) {
        mask();
        error = walk(read);
    }
    return error == simdjson::SUCCESS ? std::nullopt : std::optional(problemOf(error));
}

Problem JsonSource::problemOf(simdjson::error_code code)
{
    const auto text = QByteArrayView(m_original).sliced(m_begin).trimmed();
    if (text.isEmpty())
        return answerProblem(Decode::tr("The answer is empty"), askAgain());
    if (text.front() == '<')
        return answerProblem(
            Decode::tr("The answer is a page of markup instead of JSON"),
            Decode::tr("Look at the endpoint and the proxy: something else than the service has answered"));
    if (code == simdjson::INCORRECT_TYPE)
        return answerProblem(Decode::tr("The answer is JSON, but not of the shape that was asked for"), askAgain());
    if (code == simdjson::MEMALLOC)
        return answerProblem(Decode::tr("There is not enough memory to read the answer"),
                             Decode::tr("Close other programs"));
    Problem problem = answerProblem(Decode::tr("The answer is cut off or is not JSON"), askAgain());
    const char *place = nullptr;
    if (m_document && m_document->current_location().get(place) == simdjson::SUCCESS && place >= m_walked.constData())
        problem.detail = Decode::tr("Reading stopped at byte %1.").arg(place - m_walked.constData());
    return problem;
}

QByteArray JsonSource::wholeObject() const
{
    return m_original.sliced(m_begin).trimmed();
}

QByteArrayView JsonSource::originalSince(const char *start)
{
    const char *next = nullptr;
    if (m_document->current_location().get(next) != simdjson::SUCCESS)
        next = m_walked.constData() + m_walked.size();
    while (next > start && isBlank(next[-1]))
        --next;
    return {start + m_toOriginal, next - start};
}

} // namespace fabriscope
