//===--- Statements.h - What a database is asked to do ----------*- C++ -*-===//
//
// Goes in: the beginning of a statement's text, as far as the source shows it,
// and the models' words. Comes out: whether it only reads.
// Limits: what a view, a trigger or a function of the database does is not
// seen; a statement that calls a function where a table is expected, or none at
// all, is unknown.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_STATEMENTS_H
#define ASYNC_TIDY_ANALYSIS_STATEMENTS_H

#include "checks/analysis/Names.h"

namespace async_tidy {

/// What the text asks for, with the word that shows it, as it is written.
/// Text that is no statement of the language is Unknown.
NameVerdict judgeStatement(llvm::StringRef Text, StatementLanguage Language,
                           const Names &Words);

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_STATEMENTS_H
