// Fingerprints of sentences and credits.
#include "events/document_info.hpp"
#include "catch.hpp"
#include "extract.hpp"

using dateline::events::find_credit;
using dateline::events::sentence_hash;

TEST_CASE("a sentence's fingerprint ignores capitals, spacing and punctuation") {
  CHECK(sentence_hash("The ferry sank, police said.") == sentence_hash("the  ferry SANK police said"));
  CHECK(sentence_hash("Der Fluss stieg über Nacht.") == sentence_hash("DER FLUSS STIEG ÜBER NACHT"));
  CHECK(sentence_hash("The ferry sank.") != sentence_hash("The ferry sang."));
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
