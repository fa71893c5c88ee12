//===--- StatementsTest.cpp -----------------------------------------------===//

#include "checks/analysis/Statements.h"
#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;

namespace {

NameVerdict judge(llvm::StringRef Text, StatementLanguage Language) {
  return judgeStatement(Text, Language, Names(testModel().names()));
}

NameMeaning sql(llvm::StringRef Text) {
  return judge(Text, StatementLanguage::Sql).Meaning;
}

NameMeaning command(llvm::StringRef Text) {
  return judge(Text, StatementLanguage::Command).Meaning;
}

TEST(StatementsTest, ASelectFromATableReads) {
  EXPECT_EQ(sql("SELECT id FROM users WHERE id = $1"), NameMeaning::Reads);
  EXPECT_EQ(sql("\n  select count(*)\n from users"), NameMeaning::Reads);
  EXPECT_EQ(sql("-- all of them\nSELECT * FROM t"), NameMeaning::Reads);
  EXPECT_EQ(sql("/* all */ SELECT * FROM t"), NameMeaning::Reads);
  EXPECT_EQ(sql("SELECT * FROM (SELECT 1 FROM t) AS s"), NameMeaning::Reads);
  EXPECT_EQ(sql("WITH a AS (SELECT 1 FROM t) SELECT * FROM a"),
            NameMeaning::Reads);
  EXPECT_EQ(judge("select 1 from t", StatementLanguage::Sql).Word, "select");
}

TEST(StatementsTest, WordsInQuotesAndLongerNamesSayNothing) {
  EXPECT_EQ(sql("SELECT * FROM t WHERE state = 'delete'"), NameMeaning::Reads);
  EXPECT_EQ(sql("SELECT last_update, deleted FROM t"), NameMeaning::Reads);
  EXPECT_EQ(sql("SELECT \"update\", `insert` FROM t"), NameMeaning::Reads);
}

TEST(StatementsTest, WhatChangesRowsActs) {
  EXPECT_EQ(sql("INSERT INTO t VALUES (1)"), NameMeaning::Acts);
  EXPECT_EQ(sql("update t set a = 1"), NameMeaning::Acts);
  EXPECT_EQ(sql("TRUNCATE t"), NameMeaning::Acts);
  EXPECT_EQ(sql("DROP TABLE t"), NameMeaning::Acts);
  EXPECT_EQ(sql("CALL pay($1)"), NameMeaning::Acts);
}

TEST(StatementsTest, ASelectThatLocksOrChangesActs) {
  EXPECT_EQ(sql("SELECT * FROM t FOR UPDATE"), NameMeaning::Acts);
  EXPECT_EQ(sql("SELECT * INTO copy FROM t"), NameMeaning::Acts);
  EXPECT_EQ(sql("SELECT nextval('s') FROM t"), NameMeaning::Acts);
  EXPECT_EQ(sql("WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d"),
            NameMeaning::Acts);
  EXPECT_EQ(sql("SELECT 1 FROM t; DELETE FROM t"), NameMeaning::Acts);
  EXPECT_EQ(judge("select 1 from t for Update", StatementLanguage::Sql).Word,
            "Update");
}

TEST(StatementsTest, AFunctionMayDoAnything) {
  EXPECT_EQ(sql("SELECT * FROM transfer($1, $2)"), NameMeaning::Unknown);
  EXPECT_EQ(sql("SELECT create_user($1) FROM t"), NameMeaning::Unknown);
  EXPECT_EQ(sql("SELECT transfer($1, $2)"), NameMeaning::Unknown);
}

TEST(StatementsTest, TextThatIsNoStatementIsUnknown) {
  for (llvm::StringRef Text :
       {"", "  ", "users", "/api/v1/users", "select", "'", "--", "/*", "$1"})
    EXPECT_EQ(sql(Text), NameMeaning::Unknown) << Text.str();
}

TEST(StatementsTest, CommandsReadIfTheyAreListed) {
  EXPECT_EQ(command("GET user:%d"), NameMeaning::Reads);
  EXPECT_EQ(command("hgetall %s"), NameMeaning::Reads);
  EXPECT_EQ(command("SET a 1"), NameMeaning::Acts);
  EXPECT_EQ(command("GETDEL a"), NameMeaning::Acts);
  EXPECT_EQ(command("EVAL %s 1 %s"), NameMeaning::Unknown);
  EXPECT_EQ(command(""), NameMeaning::Unknown);
}

} // namespace
