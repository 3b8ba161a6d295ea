// What merging asks of a mention, as numbers that are quick to compare.
#pragma once

#include "merging/corpus.hpp"

#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline::merging {

struct Interners {
  Interner types;
  Interner roles;
  Interner stems;
  Interner phrases;
  // The words of names: the same ones come again and again.
  std::unordered_map<std::string_view, std::vector<WordId>> name_words;
};

// Where a document names whom, but for places; sorted.
using PlacedNames = std::vector<std::pair<std::size_t, ActorId>>;

PlacedNames place_names(const Extraction& extraction, const Actors& actors);

// \param names of the same extraction
Fact make_fact(const Extraction& extraction, const EventMention& event, const Actors& actors, const PlacedNames& names,
               Interners& interners);

// Whoever a document names; sorted.
std::vector<ActorId> named_in(const Extraction& extraction, const Actors& actors);

}  // namespace dateline::merging
