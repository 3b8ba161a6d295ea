// One date out of those the sources give.
#pragma once

#include "merging/similarity.hpp"

#include <string>
#include <vector>

namespace dateline::merging {

struct ChosenDate {
  Date date;
  std::vector<Alternative> alternatives;
  std::vector<std::string> derivation;
};

// Do a fact's words name a first and a last day, rather than a week in which it lies?
bool names_an_extent(const Corpus& corpus, const Fact& fact);

// The date most origins agree with; among those, the most precise, except that a stretch of days named as such
// outweighs one day in it. Dates are never averaged; those that cannot be meant together with the chosen one are kept
// as alternatives.
ChosenDate choose_date(const Corpus& corpus, const Cluster& cluster);

}  // namespace dateline::merging
