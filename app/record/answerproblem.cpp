// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/answerproblem.h"

#include "app/record/decode.h"

#include <QCoreApplication>

namespace fabriscope {

namespace {

class Decode {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Decode)
};

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

Problem answerTooLarge()
{
    return answerProblem(Decode::tr("The answer is larger than %1 MiB").arg(maxAnswerBytes / (1024 * 1024)),
                         Decode::tr("Ask for fewer tests at a time, or for one type of test only"));
}

Problem unreadableAnswer(const JsonSource &source, const ReadError &error)
{
    const std::string_view text = source.walked();
    const size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return answerProblem(Decode::tr("The answer is empty"), askAgain());
    if (text[start] == '<') {
        return answerProblem(
            Decode::tr("The answer is a page of markup instead of JSON"),
            Decode::tr("Look at the endpoint and the proxy: something else than the service has answered"));
    }
    if (error.code == simdjson::INCORRECT_TYPE)
        return answerProblem(Decode::tr("The answer is JSON, but not of the shape that was asked for"), askAgain());
    if (error.code == simdjson::MEMALLOC) {
        return answerProblem(Decode::tr("There is not enough memory to read the answer"),
                             Decode::tr("Close other programs and ask again"));
    }
    Problem problem = answerProblem(Decode::tr("The answer is cut off or is not JSON"), askAgain());
    if (error.place >= text.data() && error.place <= text.data() + text.size())
        problem.detail = Decode::tr("Reading stopped at byte %1.").arg(error.place - text.data());
    return problem;
}

} // namespace fabriscope
