// Dates of facts that hang on a day of writing known only as a set of days.
#pragma once

#include "merging/corpus.hpp"
#include "merging/document_dates.hpp"

namespace dateline::merging {

// What the fact's date can be, over all days on which its document can have been written.
Date date_of(const Corpus& corpus, const WritingDays& writing, const Fact& fact);

// Sets the date, and the reasons for it, of every fact that has none yet.
void resolve_facts(Corpus& corpus, const WritingDays& writing);

}  // namespace dateline::merging
