// On which days other documents tell that an event took place.
#pragma once

#include "merging/fact_dates.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline::merging {

// What facts' dates come to while their documents are being dated. Many documents ask for the same fact, and it costs a
// look at each day its document may be of: so it is worked out once for each state of that document.
class MeanwhileDates {
 public:
  MeanwhileDates(const Corpus& corpus, const WritingDays& writing)
      : corpus_(corpus), writing_(writing), states_(corpus.documents.size()), known_(corpus.facts.size()) {}

  const Date& of(std::uint32_t index) {
    const Fact& fact = corpus_.facts[index];
    if (fact.relative == nullptr) return fact.date;
    Known& known = known_[index];
    const std::uint32_t state = states_[fact.document] + 1;
    if (known.state != state) known = {date_of(corpus_, writing_, fact), state};
    return known.date;
  }
  void narrowed(std::uint32_t document) { ++states_[document]; }
  // How often the documents of these facts were narrowed: as long as that stays, so does what they tell together.
  std::uint64_t narrowings(std::uint32_t fact, const std::vector<std::uint32_t>& others) const {
    std::uint64_t sum = states_[corpus_.facts[fact].document];
    for (const std::uint32_t other : others) sum += states_[corpus_.facts[other].document];
    return sum;
  }

 private:
  struct Known {
    Date date;
    std::uint32_t state = 0;  // of the document, counted from 1
  };
  const Corpus& corpus_;
  const WritingDays& writing_;
  std::vector<std::uint32_t> states_;
  std::vector<Known> known_;
};

// The days on which an event took place that other documents tell and `fact` may tell too.
struct Occasions {
  std::vector<DayRange> ranges;
  std::vector<DayRange> loose;  // others, dated too loosely to tie
  std::string tellers;
};

bool overlap(const DayRange& a, const DayRange& b);

// `partners`: the facts that may be the same event as `fact`, which hangs on the day of writing.
Occasions occasions_of(const Corpus& corpus, MeanwhileDates& dates, const std::vector<std::uint32_t>& partners,
                       std::uint32_t fact);

}  // namespace dateline::merging
