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

// The date most origins agree with; among those, the most precise, except that a stretch of days named as such
// outweighs one day in it. Dates are never averaged; those that cannot be meant together with the chosen one are kept
// as alternatives.
ChosenDate choose_date(const Corpus& corpus, const Cluster& cluster);

}  // namespace dateline::merging
