// Dated clauses no rule knows: occasions that are held, what is done to several, people without a name.
#include "catch.hpp"
#include "extract.hpp"

namespace {

/// The text was published on Wednesday, 30 June 2021.
dateline::EventMention generic(std::string text) {
  return test::first(test::events(std::move(text), "2021-06-30"), "generic");
}

}  // namespace

TEST_CASE("an occasion that is held is an event, whoever comes") {
  const auto contest = generic("A beard contest will be held on 6 September.");
  CHECK(contest.date.edtf() == "2021-09-06");
  CHECK(contest.modality == dateline::Modality::planned);
  CHECK(generic("A memorial service was held on Monday.").title == "Memorial service held");
  CHECK(generic("The march was held on Monday.").type.empty());  // which march?
  CHECK(generic("A breakfast was held on Monday.").type.empty());
  CHECK(generic("Otto Weiss, 23, and Ida Moen, 58, took place in Kolm on Monday.").type.empty());
}

TEST_CASE("an occasion that is expected lies ahead") {
  const auto rally = generic("A major rally is expected on Friday.");
  CHECK(rally.date.edtf() == "2021-07-02");
  CHECK(rally.modality == dateline::Modality::planned);
  CHECK(generic("Wind is expected on Friday.").type.empty());
  CHECK(generic("A decision is expected on Friday.").date.edtf() == "2021-07-02");
}

TEST_CASE("what happened to two people is told of both") {
  CHECK(generic("Ida Moen, 20, and her mother Anna Berg, 58, were licensed on Monday.").date.edtf() == "2021-06-28");
  CHECK(generic("A girl and her mother were licensed on Monday.").type.empty());
}

TEST_CASE("a participle without a time is beside the deed") {
  CHECK(generic("On Monday, President Ida Moen directed the ministries to review the rule, stating that it was weak.")
            .title == "Ida Moen directs ministries to review rule");
}

TEST_CASE("a verb that has its object is not governed by what it is done for") {
  CHECK(generic("Otto Weiss stopped Karl Brandt in the sixth round to keep his belt on Monday.").date.edtf() ==
        "2021-06-28");
  CHECK(generic("Otto Weiss planned on Monday to keep his belt.").type.empty());
}

TEST_CASE("people without a name may do something at a place that has one") {
  CHECK(generic("Robbers dug a tunnel under a street in Kolm on Monday.").title ==
        "Robbers dig tunnel under street in Kolm");
  CHECK(generic("Robbers dug a tunnel under a street on Monday.").type.empty());
  CHECK(generic("Supporters maintained a camp in Kolm on Monday.").type.empty());
}

TEST_CASE("a clause set apart tells what was done to somebody named") {
  CHECK(generic("Norvik Bank, which was licensed in Chile on Monday, has forty branches.").title ==
        "Norvik Bank licensed in Chile");
  CHECK(generic("The bank that was licensed on Monday has forty branches.").type.empty());
  CHECK(generic("The talks in Chile, which were supposed to begin on Monday, were put off.").type.empty());
}

TEST_CASE("a deed has the time of what was done for it or meanwhile") {
  CHECK(generic("Otto Weiss defended his crown by stopping Karl Brandt on Monday.").date.edtf() == "2021-06-28");
  CHECK(generic("Otto Weiss laid out the prosecution's case on Monday in a packed court.").date.edtf() == "2021-06-28");
}

TEST_CASE("what is told in the present of a day ahead is planned") {
  const auto concert = generic("The tenor Otto Weiss sings in Kolm tomorrow.");
  CHECK(concert.date.edtf() == "2021-07-01");
  CHECK(concert.modality == dateline::Modality::planned);
  CHECK(generic("The tenor Otto Weiss sings in Kolm every year.").type.empty());
  CHECK(generic("Otto Weiss is ill tomorrow.").type.empty());
}

TEST_CASE("the present perfect with a weekday tells what came about then") {
  CHECK(generic("Ida Moen has at last joined the choir of Kolm on Monday.").date.edtf() == "2021-06-28");
  CHECK(generic("Ida Moen has sung in the choir of Kolm since Monday.").type.empty());
}
