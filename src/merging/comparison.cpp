#include "merging/comparison.hpp"

#include "merging/dating.hpp"
#include "merging/told_alike.hpp"
#include "text/sorted_search.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dateline::merging {

namespace {

// Of what very many take part in, the first are asked: the work for a comparison stays the same.
constexpr std::size_t most_named = 32;

// Of many facts or documents, the first tell enough.
constexpr std::size_t most_asked = 8;
constexpr std::size_t most_sayings = 16;

bool are_of_one_day(const Fact& fact, const Cluster& cluster) {
  return tells_day(fact.bounds) && cluster.bounds.bounded() && cluster.bounds.first == fact.bounds.first &&
         cluster.bounds.last == fact.bounds.last;
}

double share(std::size_t common, std::size_t smaller) {
  return smaller == 0 ? 0 : static_cast<double>(common) / static_cast<double>(smaller);
}

// Is the share as large? Where it certainly is not, nothing is divided.
bool reaches(std::size_t common, std::size_t smaller, double least) {
  const double wanted = least * static_cast<double>(smaller);
  return static_cast<double>(common) > wanted - 0.5 && share(common, smaller) >= least;
}

// "In Oslo" and "in Bergen", "in Norway" and "in Chile"; a city and a country may be one place, as may "Orla" and "the
// island of Orla".
bool names_other(const Corpus& corpus, const Fact& fact, const Cluster& cluster, EntityKind kind) {
  const auto of_kind = [&](ActorId place) { return corpus.actors.kind(place) == kind; };
  const auto in_cluster = [&](ActorId place) {
    if (!of_kind(place)) return false;
    if (std::binary_search(cluster.places.begin(), cluster.places.end(), place)) return true;
    const auto end = cluster.places.begin() + static_cast<std::ptrdiff_t>(std::min(cluster.places.size(), most_named));
    return std::any_of(cluster.places.begin(), end,
                       [&](ActorId other) { return of_kind(other) && corpus.actors.names_overlap(place, other); });
  };
  return std::any_of(fact.places.begin(), fact.places.end(), of_kind) &&
         std::any_of(cluster.places.begin(), cluster.places.end(), of_kind) &&
         std::none_of(fact.places.begin(), fact.places.end(), in_cluster);
}

// Where it happened, or where somebody went.
bool names_same_place(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  if (cluster.participants.size() > most_named) return false;
  const auto is_common = [&](const Participant& each) {
    return corpus.actors.kind(each.actor) == EntityKind::place &&
           std::any_of(cluster.participants.begin(), cluster.participants.end(),
                       [&](const Participant& other) { return other.actor == each.actor; });
  };
  return std::any_of(fact.participants.begin(), fact.participants.end(), is_common);
}

// "A woman was killed", in an article that names elsewhere whoever the event's other tellers name for it.
bool names_all(const SourceDocument& document, const std::vector<Participant>& participants) {
  std::size_t principals = 0;
  for (const Participant& each : participants) {
    if (!each.principal) continue;
    ++principals;
    if (!std::binary_search(document.named.begin(), document.named.end(), each.actor)) return false;
  }
  return principals != 0;
}

// What may be left without a name: of one kind, or an accident that others tell as another.
bool may_leave_names_out(const Agreement& agreement) {
  return agreement.same_type || agreement.accident;
}

// Who is named on one side only may be named around what the other tells.
bool may_be_named_around(const Fact& fact, const Cluster& cluster) {
  return fact.nameless != cluster.nameless && !(fact.wordy && cluster.wordy);
}

// "Rebels shelled a school", "gunmen stormed an embassy": on some side others, by any word for them.
bool sides_differ(const Fact& fact, const Fact& other) {
  for (auto one = fact.unnamed.begin(); one != fact.unnamed.end();) {
    const WordId role = one->first;
    const auto of_role = [role](const std::pair<WordId, WordId>& word) { return word.first == role; };
    const auto end = std::find_if_not(one, fact.unnamed.end(), of_role);
    const bool told = std::any_of(other.unnamed.begin(), other.unnamed.end(), of_role);
    const bool shared = std::any_of(one, end, [&](const std::pair<WordId, WordId>& word) {
      return std::binary_search(other.unnamed.begin(), other.unnamed.end(), word);
    });
    if (told && !shared) return true;
    one = end;
  }
  return false;
}

// Than all that the cluster's first facts tell of.
bool tells_of_others(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  const std::size_t count = std::min(most_asked, cluster.facts.size());
  return std::all_of(cluster.facts.begin(), cluster.facts.begin() + static_cast<std::ptrdiff_t>(count),
                     [&](std::uint32_t other) { return sides_differ(fact, corpus.fact(other)); });
}

bool is_named_around(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  if (!may_be_named_around(fact, cluster)) return false;
  if (fact.nameless) return names_all(corpus.document_of(fact), cluster.participants);
  const auto asked = documents_asked(cluster);
  return std::any_of(asked.begin(), asked.end(),
                     [&](std::uint32_t document) { return names_all(corpus.documents[document], fact.participants); });
}

// Words common to the fact and to whichever of the cluster's facts is most like it. Of what one speaker says in a day,
// all taken together would soon be like anything else the speaker says.
void compare_sayings(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement& agreement) {
  agreement.words = 0;
  agreement.common_words = 0;
  for (std::size_t i = 0; i < std::min(cluster.facts.size(), most_sayings); ++i) {
    const Fact& other = corpus.fact(cluster.facts[i]);
    const std::size_t common = common_count(fact.words, other.words);
    const double alike = share(common, std::min(fact.words.size(), other.words.size()));
    if (alike <= agreement.words) continue;
    agreement.words = alike;
    agreement.common_words = common;
  }
}

// How many actors of one are missing in the other, but for the country whose office they hold.
std::size_t count_leaders(const Corpus& corpus, const std::vector<ActorId>& actors,
                          const std::vector<ActorId>& others) {
  std::size_t count = 0;
  for (const ActorId actor : actors) {
    const ActorId country = corpus.actors.country_led_by(actor);
    if (country == no_actor || std::binary_search(others.begin(), others.end(), actor)) continue;
    if (std::binary_search(actors.begin(), actors.end(), country)) continue;
    if (std::binary_search(others.begin(), others.end(), country)) ++count;
  }
  return count;
}

// What two presidents sign on a day, their countries sign; without a day a country does too much, unless the words are
// the same. Only where everybody is met so: of two visitors in a day from one country, nothing says which is meant.
void compare_leaders(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement& agreement) {
  const std::size_t fewer = std::min(fact.actors.size(), cluster.least_actors);
  const bool dated = agreement.dating == Dating::same || agreement.dating == Dating::overlapping;
  const bool word_for_word = agreement.common_words >= 2 && agreement.words >= 0.67;
  if (agreement.shared >= fewer || !(dated || word_for_word)) return;
  const std::size_t met = agreement.shared + count_leaders(corpus, fact.actors, cluster.actors) +
                          count_leaders(corpus, cluster.actors, fact.actors);
  if (met < fewer || !(met >= 2 || agreement.trigger)) return;
  agreement.shared = fewer;
  agreement.actors = 1;
}

// Two or more take part in both, none in the fact alone. Places tell nothing: who comes goes from the same place.
bool is_same_company(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  std::size_t shared = 0;
  for (const ActorId actor : fact.actors) {
    if (corpus.actors.is_location(actor)) continue;
    if (!std::binary_search(cluster.actors.begin(), cluster.actors.end(), actor)) return false;
    ++shared;
  }
  return shared >= 2;
}

bool shares_trigger(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  const auto holds = [&](const std::vector<WordId>& words) {
    return std::binary_search(words.begin(), words.end(), fact.trigger);
  };
  if (fact.trigger == no_word)
    return common_count(fact.sentence, cluster.triggers) != 0 || are_headlines_alike(corpus, fact, cluster);
  return holds(cluster.triggers) || holds(cluster.headlines);
}

// "Moen prohibits takeover", "Moen signs order that prohibits Odex from taking over Norva": the word that gave the one
// away stands in the other, which no rule knows.
bool tells_deed_within(const Fact& fact, const Cluster& cluster) {
  if (fact.generic == cluster.generic || fact.harm) return false;
  if (fact.generic) return common_count(fact.words, cluster.triggers) != 0;
  return fact.trigger != no_word && std::binary_search(cluster.words.begin(), cluster.words.end(), fact.trigger);
}

// One is told by a headline, the other is the first of its kind and date below it.
bool is_headline_of(const Fact& fact, const Cluster& cluster) {
  return is_headline(fact) != cluster.headline && (fact.opening || cluster.opening);
}

// With whichever of the cluster's first facts has most parts in common, and no other.
SameParts compare_parts(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  SameParts best{0, false, true};
  for (std::size_t i = 0; i < std::min(cluster.facts.size(), most_asked); ++i) {
    const Fact& other = corpus.fact(cluster.facts[i]);
    if (other.type != fact.type) continue;
    const SameParts found = compare_parts(fact.part_words, other.part_words);
    const auto rank = [](const SameParts& parts) { return std::tuple(!parts.other, parts.by_name, parts.same); };
    if (rank(found) > rank(best)) best = found;
  }
  return best;
}

// That the fact's document names, and one of the cluster's; no more than are ever asked for.
std::size_t count_common_names(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  std::size_t most = 0;
  for (const std::uint32_t document : documents_asked(cluster)) {
    most = std::max(most, common_count(corpus.document_of(fact).named, corpus.documents[document].named));
    if (most >= names_of_a_story) break;
  }
  return most;
}

// Whoever both name of one day: the fact, and whichever of the cluster's first facts has most in common with it.
void compare_names(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement& agreement) {
  for (std::size_t i = 0; i < std::min(cluster.facts.size(), most_asked); ++i) {
    const std::vector<ActorId>& others = corpus.fact(cluster.facts[i]).named;
    const std::size_t common = common_count(fact.named, others);
    if (common <= agreement.named) continue;
    agreement.named = common;
    agreement.names_all = common == std::min(fact.named.size(), others.size());
  }
}

// An accident told of one day or week without a name: only what else the articles tell says whether it is the same.
bool hangs_on_story(const Fact& fact, const Agreement& agreement) {
  return agreement.dating == Dating::same && (agreement.no_actors || agreement.nameless) && agreement.leading &&
         is_accident(fact);
}

void compare_places(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement& agreement) {
  agreement.named_around = may_leave_names_out(agreement) && is_named_around(corpus, fact, cluster);
  agreement.other_place = names_other(corpus, fact, cluster, EntityKind::place);
  agreement.other_country = names_other(corpus, fact, cluster, EntityKind::country);
  agreement.same_place = agreement.dating == Dating::unknown && names_same_place(corpus, fact, cluster);
  const bool other_document = !agreement.same_document;
  if (other_document && hangs_on_story(fact, agreement))
    agreement.common_names = count_common_names(corpus, fact, cluster);
  if (!agreement.one_day) return;
  agreement.parts = compare_parts(corpus, fact, cluster);
  compare_names(corpus, fact, cluster, agreement);
  if (other_document && agreement.common_names == 0 && (agreement.told_as || agreement.parts.same > 0))
    agreement.common_names = count_common_names(corpus, fact, cluster);
}

// Saying by saying, or the words of all.
bool compares_sayings(const Agreement& agreement) {
  return agreement.both_wordy || agreement.told_as;
}

// How many of a few words the cluster has, which may have very many.
std::size_t count_words(const Cluster& cluster, const std::vector<WordId>& words) {
  return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [&](WordId word) {
    if (!cluster.word_filter.may_hold(word)) return false;
    const std::size_t place = text::count_before(cluster.words, [word](WordId each) { return each < word; });
    return place < cluster.words.size() && cluster.words[place] == word;
  }));
}

void compare_words(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement& agreement) {
  if (compares_sayings(agreement)) {
    compare_sayings(corpus, fact, cluster, agreement);
  } else {
    agreement.common_words = count_words(cluster, fact.words);
    agreement.words = share(agreement.common_words, std::min(fact.words.size(), cluster.words.size()));
  }
}

// What follows from the words: whose country or leader is meant, and whether both quote the same.
void compare_quotations(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement& agreement) {
  const bool quotation = quotes_alike(fact, cluster);
  if (agreement.same_type || agreement.related_type || agreement.told_as || quotation)
    compare_leaders(corpus, fact, cluster, agreement);
  agreement.quotation =
      quotation && (agreement.shared >= 2 || fact.voices == corpus.fact(cluster.facts.front()).voices);
}

}  // namespace

bool related(const Fact& fact, const Cluster& cluster) {
  if (fact.generic || cluster.generic) return fact.generic && cluster.generic;
  return fact.has_kin && cluster.has_kin && fact.kin == cluster.kin;
}

// Nearly all clusters have one type, which is at hand.
bool is_of_type(const Cluster& cluster, WordId type) {
  return (cluster.type == type && !cluster.generic) ||
         (cluster.types.size() > 1 && std::binary_search(cluster.types.begin(), cluster.types.end(), type));
}

bool is_told_as(const Fact& fact, const Cluster& cluster) {
  return are_of_one_day(fact, cluster) &&
         std::any_of(fact.told_as.begin(), fact.told_as.end(), [&](WordId type) { return is_of_type(cluster, type); });
}

bool are_plans_of_one_day(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  const auto is_plan = [](const Fact& each) { return each.mention->modality == Modality::planned && !each.promise; };
  return is_plan(fact) && is_plan(corpus.fact(cluster.facts.front())) && are_of_one_day(fact, cluster);
}

bool is_vaguer_accident(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  return fact.bounds.bounded() && !tells_day(fact.bounds) && tells_day(cluster.bounds) &&
         fact.bounds.first <= cluster.bounds.first && cluster.bounds.last <= fact.bounds.last && is_accident(fact) &&
         is_accident(corpus.fact(cluster.facts.front())) &&
         std::any_of(fact.told_as.begin(), fact.told_as.end(), [&](WordId type) { return is_of_type(cluster, type); });
}

std::span<const std::uint32_t> documents_asked(const Cluster& cluster) {
  return std::span(cluster.documents).first(std::min(cluster.documents.size(), most_asked));
}

bool change_parts(const Fact& fact, const Cluster& cluster) {
  if (cluster.participants.size() > most_named) return false;
  bool found = false;
  for (const Participant& one : fact.participants) {
    bool other_part = false;
    for (const Participant& other : cluster.participants) {
      if (one.actor != other.actor) continue;
      if (one.role == other.role) return false;
      other_part = one.principal && other.principal;
    }
    found = found || other_part;
  }
  return found;
}

// Most clusters are not, and the bits tell of most.
bool is_told_by(const Cluster& cluster, std::uint32_t document) {
  return (cluster.document_bits & document_bit(document)) != 0 &&
         std::binary_search(cluster.documents.begin(), cluster.documents.end(), document);
}

bool befalls_the_same(const Fact& fact, const Cluster& cluster, Recurrence recurrence) {
  return fact.recurrence == recurrence && fact.kin == cluster.kin && is_befallen_alike(fact, cluster);
}

bool may_share_words(const Corpus& corpus, const Fact& fact, const Cluster& cluster, double least) {
  // Than which no two have fewer words, and no more in common.
  const std::size_t fewest = std::min(fact.words.size(), cluster.least_words);
  if (cluster.facts.size() > 1 && !reaches(most_common(cluster.word_filter, fact.words), fewest, least)) return false;
  const std::size_t count = std::min(cluster.facts.size(), most_sayings);
  return std::any_of(cluster.facts.begin(), cluster.facts.begin() + static_cast<std::ptrdiff_t>(count),
                     [&](std::uint32_t number) {
                       const Fact& other = corpus.fact(number);
                       const std::size_t fewer = std::min(fact.words.size(), other.words.size());
                       return reaches(most_common(fact.word_sketch, other.word_sketch), fewer, least);
                     });
}

bool quotes_alike(const Fact& fact, const Cluster& cluster) {
  return !fact.quotations.empty() && common_count(fact.quotations, cluster.quotations) != 0;
}

Agreement gather(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Dating dating) {
  Agreement agreement;
  agreement.dating = dating;
  agreement.same_type = is_of_type(cluster, fact.type);
  agreement.related_type = related(fact, cluster);
  agreement.told_as = is_told_as(fact, cluster);
  agreement.accident = agreement.told_as && is_accident(fact) && is_accident(corpus.fact(cluster.facts.front()));
  agreement.planned = are_plans_of_one_day(corpus, fact, cluster);
  agreement.one_accident = agreement.same_type && fact.mention->once_a_story && is_accident(fact) &&
                           are_of_one_day(fact, cluster) && fact.nameless != cluster.nameless;
  agreement.vaguer = is_vaguer_accident(corpus, fact, cluster);
  agreement.trigger = shares_trigger(corpus, fact, cluster);
  agreement.deed_within = are_of_one_day(fact, cluster) && tells_deed_within(fact, cluster);
  agreement.same_document = is_told_by(cluster, fact.document);
  agreement.noun = fact.noun && cluster.noun;
  agreement.nameless = fact.nameless && cluster.nameless;
  agreement.one_unnamed = fact.nameless || cluster.nameless;
  agreement.bare = fact.bare || cluster.bare;
  agreement.about = fact.about || cluster.about || fact.stand;
  agreement.both_about = fact.about && cluster.about;
  agreement.wordy = fact.wordy || cluster.wordy;
  agreement.both_wordy = fact.wordy && cluster.wordy;
  agreement.happens_once = befalls_the_same(fact, cluster, Recurrence::never) ||
                           (agreement.told_as && is_end_of_the_same(corpus, fact, cluster));
  agreement.happens_seldom = befalls_the_same(fact, cluster, Recurrence::seldom);
  agreement.harm = fact.harm && agreement.same_type;
  agreement.other_count = agreement.harm && counts_others(fact, corpus.fact(cluster.facts.front()));
  agreement.headline = is_headline_of(fact, cluster);
  agreement.leading = fact.leading && cluster.leading;
  agreement.routine = fact.routine || cluster.routine;
  agreement.once_a_story = fact.mention->once_a_story && is_told_as_fact(fact.mention->modality);
  agreement.shared = common_count(fact.actors, cluster.actors);
  agreement.no_actors = fact.actors.empty() || cluster.actors.empty();
  agreement.one_day = agreement.told_as || (agreement.same_type && are_of_one_day(fact, cluster));
  agreement.same_company = agreement.related_type && is_same_company(corpus, fact, cluster);
  agreement.actors =
      share(agreement.shared, std::min(fact.actors.size(), std::max<std::size_t>(cluster.least_actors, 1)));
  agreement.actors = std::min(agreement.actors, 1.0);
  agreement.other_sides = agreement.same_type && agreement.same_document && dating == Dating::unknown &&
                          (agreement.no_actors || agreement.nameless) && tells_of_others(corpus, fact, cluster);
  return agreement;
}

Agreement at_best(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement agreement) {
  agreement.named_around = may_leave_names_out(agreement) && may_be_named_around(fact, cluster);
  agreement.same_place = true;
  agreement.common_names = names_of_a_story;
  agreement.named = 2;
  agreement.names_all = true;
  agreement.parts = {std::numeric_limits<std::size_t>::max(), true, false};
  agreement.words = 1;
  agreement.common_words = std::numeric_limits<std::size_t>::max();
  compare_quotations(corpus, fact, cluster, agreement);
  return agreement;
}

void limit_words(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement& agreement) {
  const auto limit = [&](std::size_t common, std::size_t smaller) {
    common = std::min(common, smaller);
    agreement.common_words = std::max(agreement.common_words, common);
    agreement.words = std::max(agreement.words, share(common, smaller));
  };
  agreement.words = 0;
  agreement.common_words = 0;
  if (!compares_sayings(agreement))
    return limit(most_common(cluster.word_filter, fact.words), std::min(fact.words.size(), cluster.words.size()));
  for (std::size_t i = 0; i < std::min(cluster.facts.size(), most_sayings); ++i) {
    const Fact& other = corpus.fact(cluster.facts[i]);
    limit(most_common(fact.word_sketch, other.word_sketch), std::min(fact.words.size(), other.words.size()));
  }
}

void compare_rest(const Corpus& corpus, const Fact& fact, const Cluster& cluster, Agreement& agreement) {
  compare_places(corpus, fact, cluster, agreement);
  compare_words(corpus, fact, cluster, agreement);
  compare_quotations(corpus, fact, cluster, agreement);
}

}  // namespace dateline::merging
