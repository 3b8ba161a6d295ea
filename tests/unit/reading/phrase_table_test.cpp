#include "reading/phrase_table.hpp"

#include "catch.hpp"

#include <string>

using namespace dateline::reading;

namespace {

PhraseTable table() {
  PhraseTable phrases;
  phrases.add({"see also", "related", PhrasePlace::line});
  phrases.add({"see also:", "related", PhrasePlace::start});
  phrases.add({"our letters page", "notice", PhrasePlace::contains});
  phrases.add({"comments", "comments", PhrasePlace::end});
  phrases.add({"читайте также", "related", PhrasePlace::line});
  phrases.add({"延伸阅读", "related", PhrasePlace::start});
  return phrases;
}

std::string reason(std::string_view line) {
  std::string buffer;
  const PhraseTable phrases = table();
  const Phrase* phrase = phrases.match(line, buffer);
  return phrase == nullptr ? "" : phrase->reason;
}

}  // namespace

TEST_CASE("whole lines, whatever their case and the signs around them") {
  CHECK(reason("See also") == "related");
  CHECK(reason("  \xC2\xBB SEE  ALSO: ") == "related");
  CHECK(reason("See also the report") == "");
  CHECK(reason("Comments (12)") == "comments");
  CHECK(reason("Comments were few") == "");
}

TEST_CASE("beginnings and parts of lines, at word borders only") {
  CHECK(reason("See also: the report of the ministry") == "related");
  CHECK(reason("Write to our letters page, please") == "notice");
  CHECK(reason("Write to your letters page, please") == "");
  CHECK(reason("Write to our letters pages") == "");
}

TEST_CASE("other scripts, capitals and unspaced ones") {
  CHECK(reason("ЧИТАЙТЕ ТАКЖЕ:") == "related");
  CHECK(reason("延伸阅读：渡轮沉没") == "related");
}

TEST_CASE("the strongest phrase wins") {
  PhraseTable phrases;
  phrases.add({"more", "weak", PhrasePlace::line});
  phrases.add({"more", "strong", PhrasePlace::end});
  std::string buffer;
  CHECK(phrases.match("More", buffer)->reason == "strong");
}

TEST_CASE("a figure at the start, and what may follow") {
  PhraseTable phrases;
  phrases.add({"# replies to", "comments", PhrasePlace::end});
  std::string buffer;
  CHECK(phrases.match("12 Replies to \"A ferry sinks\"", buffer) != nullptr);
  CHECK(phrases.match("12 replies to the letter came on Monday.", buffer) == nullptr);
  CHECK(phrases.match("Replies to the letter", buffer) == nullptr);
}

TEST_CASE("a row of buttons in one line") {
  PhraseTable phrases;
  phrases.add({"share", "sharing", PhrasePlace::line});
  phrases.add({"print", "sharing", PhrasePlace::line});
  phrases.add({"by e-mail", "sharing", PhrasePlace::line});
  std::string buffer;
  CHECK(phrases.match("Share | Print | By e-mail", buffer) != nullptr);
  CHECK(phrases.match("Print share", buffer) == nullptr);
  CHECK(phrases.match("Share print money", buffer) == nullptr);
}

TEST_CASE("no line, no phrase") {
  std::string buffer;
  CHECK(table().match("", buffer) == nullptr);
  CHECK(table().match("   ", buffer) == nullptr);
  CHECK(PhraseTable().match("See also", buffer) == nullptr);
}
