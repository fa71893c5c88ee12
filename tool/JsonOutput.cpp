//===--- JsonOutput.cpp - The report for scripts --------------------------===//

#include "tool/JsonOutput.h"
#include "checks/analysis/PrintStages.h"
#include "llvm/Support/JSON.h"

using namespace async_tidy;
using namespace llvm;

static void attribute(json::OStream &J, StringRef Key, StringRef Text) {
  J.attribute(Key, json::fixUTF8(Text));
}

static void position(json::OStream &J, const Span &S, SourceTexts &Texts) {
  LineColumn At = Texts.position(S.File, S.Begin);
  J.attribute("line", At.Line);
  J.attribute("column", At.Column);
}

static void printStages(json::OStream &J, const Finding &F,
                        SourceTexts &Texts) {
  J.attributeArray("stages", [&] {
    for (const std::vector<Span> &Stage : F.Stages)
      J.array([&] {
        for (const Span &Await : Stage)
          J.object([&] { position(J, Await, Texts); });
      });
  });
}

static void printReasons(json::OStream &J, const Finding &F,
                         SourceTexts &Texts) {
  J.attributeArray("reasons", [&] {
    for (const Reason &R : F.Reasons)
      J.object([&] {
        attribute(J, "file", R.Where.File);
        position(J, R.Where, Texts);
        attribute(J, "text", R.Text);
      });
  });
}

static void printFix(json::OStream &J, const Finding &F) {
  if (!F.Repair) {
    J.attribute("fix", nullptr);
    return;
  }
  J.attributeObject("fix", [&] {
    attribute(J, "safety",
              F.Repair->Safety == FixSafety::Safe ? "safe" : "review");
    attribute(J, "title", F.Repair->Title);
    J.attributeArray("edits", [&] {
      for (const Edit &E : F.Repair->Edits)
        J.object([&] {
          attribute(J, "file", E.Where.File);
          J.attribute("offset", E.Where.Begin);
          J.attribute("length", E.Where.End - E.Where.Begin);
          attribute(J, "text", E.Text);
        });
    });
  });
}

static void printFinding(json::OStream &J, const Finding &F,
                         SourceTexts &Texts) {
  J.object([&] {
    attribute(J, "check", F.Check);
    attribute(J, "file", F.Where.File);
    position(J, F.Where, Texts);
    attribute(J, "function", F.Function);
    attribute(J, "message", F.Message);
    attribute(J, "confidence", toString(F.Certainty));
    if (F.RoundTripsBefore == 0)
      J.attribute("roundTrips", nullptr);
    else
      J.attributeObject("roundTrips", [&] {
        J.attribute("before", F.RoundTripsBefore);
        J.attribute("after", F.RoundTripsAfter);
      });
    printStages(J, F, Texts);
    printReasons(J, F, Texts);
    printFix(J, F);
  });
}

static std::string withPlace(const Failure &F) {
  if (!F.Line)
    return F.Message;
  return F.Place + ":" + std::to_string(F.Line) + ":" +
         std::to_string(F.Column) + ": " + F.Message;
}

void async_tidy::printJson(raw_ostream &OS, const Report &R,
                           SourceTexts &Texts) {
  json::OStream J(OS, /*IndentSize=*/2);
  J.object([&] {
    J.attribute("tool", "async-tidy");
    J.attribute("version", ASYNC_TIDY_VERSION);
    J.attribute("schema", 1);
    J.attributeArray("findings", [&] {
      for (const Finding &F : R.Findings)
        printFinding(J, F, Texts);
    });
    J.attributeArray("failures", [&] {
      for (const Failure &F : R.Failures)
        J.object([&] {
          if (F.File.empty())
            J.attribute("file", nullptr);
          else
            attribute(J, "file", F.File);
          attribute(J, "message", withPlace(F));
        });
    });
    J.attributeObject("stats", [&] {
      J.attribute("units", R.Stats.Units);
      J.attribute("analysed", R.Stats.Analysed);
      J.attribute("awaits", R.Stats.Awaits);
      J.attribute("skipped", 0);
      J.attribute("cached", 0);
      J.attribute("seconds", R.Stats.Seconds);
    });
  });
  OS << '\n';
}
