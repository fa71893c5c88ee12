//===--- NamesTest.cpp ----------------------------------------------------===//

#include "checks/analysis/Names.h"
#include "test/analysis/AnalysisKit.h"

using namespace async_tidy;
using namespace async_tidy::test;
using testing::ElementsAre;

namespace {

NameMeaning meaning(llvm::StringRef Name,
                    std::initializer_list<llvm::StringRef> ResultWords = {}) {
  llvm::StringSet<> Words;
  for (llvm::StringRef Word : ResultWords)
    Words.insert(Word);
  return Names(testModel().names()).function(Name, Words).Meaning;
}

TEST(WordsTest, EndAtCapitalsDigitsAndUnderscores) {
  EXPECT_THAT(splitWords("findById"), ElementsAre("find", "by", "id"));
  EXPECT_THAT(splitWords("getHTTPStatus"),
              ElementsAre("get", "http", "status"));
  EXPECT_THAT(splitWords("get_user_2"), ElementsAre("get", "user", "2"));
  EXPECT_THAT(splitWords("operator()"), ElementsAre("operator"));
  EXPECT_TRUE(splitWords("__").empty());
}

TEST(NamesTest, ReadVerbsComeFirst) {
  EXPECT_EQ(meaning("findById"), NameMeaning::Reads);
  EXPECT_EQ(meaning("get_unread"), NameMeaning::Reads);
  EXPECT_EQ(meaning("async_load"), NameMeaning::Reads);
  EXPECT_EQ(meaning("isOwner"), NameMeaning::Reads);
}

TEST(NamesTest, AVerbFurtherOnIsTheObjectOfAnother) {
  EXPECT_EQ(meaning("rebuildList"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("onRead"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("mergeCount"), NameMeaning::Acts);
}

TEST(NamesTest, WordsAreWhole) {
  EXPECT_EQ(meaning("issueRefund"), NameMeaning::Acts);
  EXPECT_EQ(meaning("hashPassword"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("island"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("getAddress"), NameMeaning::Reads) << "holds no 'add'";
  EXPECT_EQ(meaning("getSettings"), NameMeaning::Reads) << "holds no 'set'";
}

TEST(NamesTest, OneActingWordAnywhereWins) {
  EXPECT_EQ(meaning("getOrCreate"), NameMeaning::Acts);
  EXPECT_EQ(meaning("fetchAndLock"), NameMeaning::Acts);
  EXPECT_EQ(meaning("readNext"), NameMeaning::Acts);
  EXPECT_EQ(meaning("is_send_done"), NameMeaning::Acts);
}

TEST(NamesTest, VerbsThatAreNounsBehindAReadVerb) {
  EXPECT_EQ(meaning("getPost"), NameMeaning::Reads);
  EXPECT_EQ(meaning("fetchDelay"), NameMeaning::Reads);
  EXPECT_EQ(meaning("post"), NameMeaning::Acts);
  EXPECT_EQ(meaning("pagePost"), NameMeaning::Acts);
  EXPECT_EQ(meaning("getAndPost"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("getPostLock"), NameMeaning::Acts);
}

TEST(NamesTest, SomeVerbsReadBehindAPrefix) {
  EXPECT_EQ(meaning("snapshotLoad"), NameMeaning::Reads);
  EXPECT_EQ(meaning("win_get_width"), NameMeaning::Reads);
  EXPECT_EQ(meaning("try_get"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("onLoad"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("bulkLoad"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("win_get_or_create"), NameMeaning::Acts);
}

TEST(NamesTest, WorkOnValues) {
  const Names Words(testModel().names());
  EXPECT_TRUE(Words.isValueWork("appendRow"));
  EXPECT_FALSE(Words.isValueWork("weight")) << "it says nothing";
  EXPECT_TRUE(Words.isValueWork("setTransferTimeout"));
  EXPECT_FALSE(Words.isValueWork("transferSet"));
  EXPECT_FALSE(Words.isValueWork("sendRow"));
  EXPECT_FALSE(Words.isValueWork("appendAndNotify"));
}

TEST(NamesTest, TransportByAllItsVerbs) {
  const Names Words(testModel().names());
  EXPECT_TRUE(Words.isTransport("sendRequest"));
  EXPECT_TRUE(Words.isTransport("async_call"));
  EXPECT_FALSE(Words.isTransport("sendAndDelete"));
  EXPECT_FALSE(Words.isTransport("request")) << "holds no verb";
}

TEST(NamesTest, TransactionsByTheNameOfTheVariable) {
  const Names Words(testModel().names());
  EXPECT_TRUE(Words.isTransaction("dbTrans"));
  EXPECT_TRUE(Words.isTransaction("transPtr"));
  EXPECT_FALSE(Words.isTransaction("transport"));
  EXPECT_FALSE(Words.isTransaction("transactionLog"));
}

TEST(NamesTest, NounsCountIfKnownOrRepeatedInTheResult) {
  EXPECT_EQ(meaning("auth"), NameMeaning::Reads);
  EXPECT_EQ(meaning("avatar", {"avatar"}), NameMeaning::Reads);
  EXPECT_EQ(meaning("avatarsOf", {"vector", "avatar"}), NameMeaning::Reads);
  EXPECT_EQ(meaning("avatarById", {"avatar"}), NameMeaning::Reads);
  EXPECT_EQ(meaning("avatar", {"picture"}), NameMeaning::Unknown);
  EXPECT_EQ(meaning("bookOrder", {"order"}), NameMeaning::Unknown)
      << "'book' is a verb that no list has";
  EXPECT_EQ(meaning("applyConfig", {"config"}), NameMeaning::Acts);
}

TEST(NamesTest, TypesAreSharedByTheirLastWord) {
  const Names Words(testModel().names());
  EXPECT_TRUE(Words.isShareable("net::HttpClient"));
  EXPECT_TRUE(Words.isShareable("user_service_impl"));
  EXPECT_TRUE(Words.isShareable("IUserService"));
  EXPECT_FALSE(Words.isShareable("ClientContext"));
  EXPECT_FALSE(Words.isShareable("ServiceConnection"));
  EXPECT_FALSE(Words.isShareable("client::Session"));
  EXPECT_FALSE(Words.isShareable("Spool"));
}

TEST(NamesTest, ChecksBeginWithTheirWord) {
  const Names Words(testModel().names());
  EXPECT_TRUE(Words.isCheck("requireLogin"));
  EXPECT_TRUE(Words.isCheck("ensure_valid"));
  EXPECT_FALSE(Words.isCheck("addCheck"));
}

TEST(NamesTest, ExitMacrosMayStandForTheirRests) {
  const Names Words(testModel().names());
  EXPECT_TRUE(Words.isExitMacro("ASSERT_EQ"));
  EXPECT_TRUE(Words.isExitMacro("assert"));
  EXPECT_FALSE(Words.isExitMacro("assertion"));
  EXPECT_FALSE(Words.isExitMacro(""));
}

TEST(NamesTest, ThingsThatComeOneAfterAnother) {
  EXPECT_EQ(meaning("readLine"), NameMeaning::Acts);
  EXPECT_EQ(meaning("fetchBatch"), NameMeaning::Acts);
  EXPECT_EQ(meaning("getNonce"), NameMeaning::Acts);
  EXPECT_EQ(meaning("hasMore"), NameMeaning::Acts);
  EXPECT_EQ(meaning("getOutline"), NameMeaning::Reads) << "holds no 'line'";
}

TEST(NamesTest, TheVerbInFrontIsHalfOfTheName) {
  EXPECT_EQ(meaning("getOrLoad"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("computeAndCache"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("loadIntoCache"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("findByNameAndAge"), NameMeaning::Reads)
      << "'and' joins what is looked for";
}

TEST(NamesTest, VerbsWithAnotherSense) {
  EXPECT_EQ(meaning("resolveConflict"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("showDetails"), NameMeaning::Unknown);
  EXPECT_EQ(meaning("showDialog"), NameMeaning::Acts);
}

TEST(NamesTest, GaugesByAnyWord) {
  const Names Words(testModel().names());
  EXPECT_TRUE(Words.isGauge("elapsedSeconds"));
  EXPECT_TRUE(Words.isGauge("now"));
  EXPECT_FALSE(Words.isGauge("known"));
}

} // namespace
