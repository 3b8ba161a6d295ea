// Constructions of company news: who speaks, whose shares moved and by how much, whose offer it was.
#include "catch.hpp"
#include "extract.hpp"

namespace {

dateline::EventMention told(std::string text, std::string_view type) {
  return test::first(test::events(std::move(text), "2021-06-30"), type);
}

}  // namespace

TEST_CASE("who is described by where he works speaks himself") {
  CHECK(told("Ida Moen, a manager at Odex in Kolm, Georgia, said on Monday the loss was big.", "statement").title ==
        "Ida Moen says loss was big");
  CHECK(told("Ida Moen, an analyst in Kolm, Norvia, said on Monday the loss was big.", "statement").title ==
        "Ida Moen says loss was big");
}

TEST_CASE("who adds something has spoken before") {
  CHECK(told("Odex rose on Monday as Kestrel Bank confirmed it had bid for Odex. It added that it would wait.",
             "statement")
            .title.starts_with("Kestrel Bank adds"));
  CHECK(told("Asked why Otto Weiss resigned, Karl Brandt said: \"He was tired.\" \"He will be missed,\" he added on "
             "Monday.",
             "statement")
            .title.starts_with("Karl Brandt"));
}

TEST_CASE("a firm of one country is none of another") {
  CHECK(told("Norwegian brewer Odex has refused a bid from Kestrel. The Swedish firm made a new bid on Monday.",
             "takeover_bid")
            .title == "Swedish firm makes new bid");
}

TEST_CASE("who manages is told by his office") {
  CHECK(told("Odex managing director Karl Brandt resigned on Monday.", "resignation").title == "Karl Brandt resigns");
}

TEST_CASE("what it moves by is nobody who moves it") {
  CHECK(told("Odex shares dropped by 4 percent on Monday.", "market_move").title == "Odex shares drop by 4 percent");
  CHECK(told("Odex's profits tumbled by a third on Monday.", "market_move").title == "Odex's profits tumble by third");
  CHECK(told("Odex shares, which lost a third on Monday, fell by 2% on Tuesday.", "market_move").title ==
        "Odex shares lose third");
}

TEST_CASE("what is paid for each stays with what it is paid in") {
  CHECK(told("Odex refused on Monday a final offer of 55 pence a share.", "rejection").title ==
        "Odex refuses final offer of 55 pence a share");
}

TEST_CASE("an honorific begins a name of its own") {
  CHECK(told("Odex chairman Karl Brandt praised the work Mr Weiss had done - but said on Monday he had erred.",
             "statement")
            .title.starts_with("Karl Brandt says"));
}

TEST_CASE("what tells who says so is no part of what is agreed") {
  CHECK(told("Odex agreed to buy Kestrel for 3 million euros, the firms announced on Sunday.", "acquisition").title ==
        "Odex agrees to buy Kestrel for 3 million euros");
}

TEST_CASE("what went before does not date what an article opens with") {
  const std::string text =
      "Odex has refused a bid from Kestrel. Kestrel had made the bid on Friday. It employs 300 people. "
      "Odex shares fell 13 percent.";
  CHECK(told(text, "rejection").date.edtf() == "2021-06-30");
  CHECK(told(text, "market_move").date.edtf() == "2021-06-30");
}

TEST_CASE("what is set beside what somebody says dates no saying") {
  CHECK_FALSE(
      told("Odex said its bid had valued Kestrel at 46 euros a share, a gain on its price on 3 January.", "statement")
          .date.known());
}

TEST_CASE("what is to come after a plan is planned") {
  CHECK(told("Odex must wait for six months before making another bid for Kestrel.", "takeover_bid").modality ==
        dateline::Modality::planned);
  CHECK(told("Odex sold a mill before making a bid for Kestrel.", "takeover_bid").modality ==
        dateline::Modality::asserted);
}

TEST_CASE("what somebody owns is capped, closed or sold, even if weeks ago") {
  CHECK(told("Odex's leaking well was capped two weeks ago.", "generic").title == "Odex's leaking well capped");
}

TEST_CASE("a title keeps what a time word means there") {
  CHECK(told("Odex gave investors a glimpse of its future on Monday.", "generic").title ==
        "Odex gives investors glimpse of its future");
}
