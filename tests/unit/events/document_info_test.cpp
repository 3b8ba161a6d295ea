// Fingerprints of sentences and credits.
#include "events/document_info.hpp"
#include "catch.hpp"
#include "events/sentence_hashes.hpp"
#include "extract.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <string>

using dateline::events::find_credit;
using dateline::events::sentence_hashes;

namespace {

std::uint64_t sentence_hash(std::string_view sentence) {
  return sentence_hashes({{sentence}}).front();
}

}  // namespace

TEST_CASE("a sentence's fingerprint ignores capitals, spacing and punctuation") {
  CHECK(sentence_hash("The ferry sank, police said.") == sentence_hash("the  ferry SANK police said"));
  CHECK(sentence_hash("Der Fluss stieg über Nacht.") == sentence_hash("DER FLUSS STIEG ÜBER NACHT"));
  CHECK(sentence_hash("The ferry sank.") != sentence_hash("The ferry sang."));
}

TEST_CASE("every letter and digit of ASCII tells in a sentence's fingerprint, and no other byte of it") {
  for (int byte = 1; byte < 0x80; ++byte) {
    const char c = static_cast<char>(byte);
    INFO(byte);
    const bool same = sentence_hash(std::string("Quay ") + c + " closed") == sentence_hash("Quay closed");
    CHECK(same == !dateline::text::is_ascii_alphanumeric(c));
  }
}

TEST_CASE("a sentence has the same fingerprint whatever stands beside it") {
  const std::vector<std::string_view> sentences = {"Der Fluss stieg über Nacht, sagte die Polizei.",
                                                   "",
                                                   "Rain fell.",
                                                   "\u201cÉtait-ce là?\u201d fragte er.",
                                                   "The ferry sank on Monday.",
                                                   "\u2026"};
  std::vector<std::uint64_t> alone;
  for (const std::string_view sentence : sentences) alone.push_back(sentence_hash(sentence));
  std::vector<std::uint64_t> together = sentence_hashes(sentences);
  std::sort(alone.begin(), alone.end());
  std::sort(together.begin(), together.end());
  CHECK(together == alone);
}

TEST_CASE("credits of agencies") {
  const std::vector<std::string> agencies = {"Reuters", "AFP", "Associated Press"};
  CHECK(find_credit("OSLO (Reuters) - Rain fell.", agencies) == "Reuters");
  CHECK(find_credit("Rain fell. (AFP)", agencies) == "AFP");
  CHECK(find_credit("Rain fell.\nAssociated Press", agencies) == "Associated Press");
  CHECK(find_credit("Rain fell, Reuters reported on Monday, and it will go on.", agencies).empty());
  CHECK(find_credit("", agencies).empty());
}

TEST_CASE("hashes are sorted and unique, short sentences left out") {
  const dateline::DocumentInfo info =
      test::english()
          .extract(test::document("The old ferry sank on Monday. The old ferry sank on Monday. Rain fell."))
          .document;
  CHECK(info.sentence_hashes.size() == 1);
}

TEST_CASE("a dateline tells the day of filing, where nothing else tells when the article was published") {
  const auto filed = [](std::string text, std::string_view published = {}) {
    return test::english().extract(test::document(std::move(text), published)).document.filed;
  };
  const auto day = filed("OSLO, May 4 (Reuters) - A ferry sank on Thursday, police said.");
  REQUIRE(day);
  CHECK(day->month == 5);
  CHECK(day->day == 4);
  CHECK_FALSE(filed("OSLO, May 4 (Reuters) - A ferry sank on Thursday, police said.", "2023-05-04"));
  CHECK_FALSE(filed("OSLO (Reuters) - A ferry sank on May 4, police said."));
  CHECK_FALSE(filed("A ferry sank on May 4, police said."));
}
