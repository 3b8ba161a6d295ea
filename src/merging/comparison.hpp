// What a mention and the mentions gathered for an event have in common.
#pragma once

#include "merging/agreement.hpp"
#include "merging/cluster.hpp"

#include <span>

namespace dateline::merging {

// Of one kind, or of two that tell one thing; of what no rule knows, whatever it is.
bool related(const Fact& fact, const Cluster& cluster);

bool is_of_type(const Cluster& cluster, WordId type);

// "Destruction" of the same day may be the "explosion" another article tells of.
bool is_told_as(const Fact& fact, const Cluster& cluster);

// "Norland condemned the attack" is not the "spokesman blamed Norland" of another article: whoever is in both has
// another part in each.
bool change_parts(const Fact& fact, const Cluster& cluster);

// "The board is to meet on Monday", "a board meeting is scheduled".
bool are_plans_of_one_day(const Corpus& corpus, const Fact& fact, const Cluster& cluster);

// "A train exploded in July 2013" may be the one that another sentence has derail on the sixth.
bool is_vaguer_accident(const Corpus& corpus, const Fact& fact, const Cluster& cluster);

bool is_told_by(const Cluster& cluster, std::uint32_t document);

// Of many documents, the first tell enough.
std::span<const std::uint32_t> documents_asked(const Cluster& cluster);

// One of a kind of event that does not befall the same ones again.
bool befalls_the_same(const Fact& fact, const Cluster& cluster, Recurrence recurrence);

bool quotes_alike(const Fact& fact, const Cluster& cluster);

// Of two that are said, whether that share of the words may be common: no word is compared.
bool may_share_words(const Corpus& corpus, const Fact& fact, const Cluster& cluster, double least);

// All but how the places and the words of both compare, which takes longest.
Agreement gather(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Dating dating);

// What is gathered, with whatever words and places would speak for it.
Agreement at_best(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement agreement);

// No more of the words than may be common: none is compared.
void limit_words(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement& agreement);

// The places and words of what is gathered.
void compare_rest(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement& agreement);

}  // namespace dateline::merging
