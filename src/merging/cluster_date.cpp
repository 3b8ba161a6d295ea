#include "merging/cluster_date.hpp"

#include "merging/origins.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace dateline::merging {
namespace {

struct Candidate {
  Date date;
  bool claimed = false;
  bool dated_by_words = false;  // not just by the day of publication
  bool as_news = false;         // told within days of it, not from memory
  bool extent = false;          // the words name a first and a last day, rather than a week it lies in
  unsigned weekday = 0;         // somewhere in that time on this one, as an undated document tells; 0 none
  std::set<std::uint32_t> documents;
  std::set<std::uint32_t> nouns_in;  // of those, who tell by a noun what happened: "the summit"
  std::uint32_t best_fact = 0;       // the first with this date
};

bool told_as_news(const Corpus& corpus, const Fact& fact) {
  constexpr std::chrono::days soon{3};
  const Date& published = corpus.document_of(fact).published;
  if (published.precision() != Precision::day || !fact.date.latest()) return false;
  const auto after = *published.latest() - *fact.date.latest();
  return after <= soon && after >= -soon;
}

// "The fighting of 3 to 6 May" tells which fighting is meant; when it was, those tell who tell of it.
bool is_dated_by_others(const Corpus& corpus, const Cluster& cluster) {
  return std::any_of(cluster.facts.begin(), cluster.facts.end(), [&](std::uint32_t index) {
    return !corpus.fact(index).reference && corpus.fact(index).date.known();
  });
}

// "On Thursday", of a document that can be of several weeks.
unsigned weekday_within(const Fact& fact) {
  const bool one_of_some = fact.relative != nullptr && fact.date.is_interval() && fact.relative->last_day == 0;
  return one_of_some ? fact.relative->weekday : 0;
}

bool can_be_of_one_day(const Candidate& a, const Candidate& b) {
  return a.date.overlaps(b.date) && (a.weekday == 0 || b.weekday == 0 || a.weekday == b.weekday);
}

// By EDTF, so that the order is that of the dates' text and not of the input.
std::map<std::string, Candidate> candidates_of(const Corpus& corpus, const Cluster& cluster) {
  std::map<std::string, Candidate> candidates;
  const bool dated_by_others = is_dated_by_others(corpus, cluster);
  for (const std::uint32_t index : cluster.facts) {
    const Fact& fact = corpus.fact(index);
    if (!fact.date.known() || (fact.reference && dated_by_others)) continue;
    const auto [place, added] = candidates.try_emplace(fact.date.edtf());
    Candidate& candidate = place->second;
    candidate.date = fact.date;
    if (added || index < candidate.best_fact) candidate.best_fact = index;
    candidate.weekday = added || candidate.weekday == weekday_within(fact) ? weekday_within(fact) : 0;
    candidate.claimed = candidate.claimed || is_told_as_fact(fact.mention->modality);
    candidate.dated_by_words = candidate.dated_by_words || !fact.by_publication;
    candidate.as_news = candidate.as_news || told_as_news(corpus, fact);
    candidate.extent = candidate.extent || names_an_extent(corpus, fact);
    candidate.documents.insert(fact.document);
    if (fact.noun && is_told_as_fact(fact.mention->modality) && !fact.by_publication)
      candidate.nouns_in.insert(fact.document);
  }
  return candidates;
}

long long length_of(const Date& date) {
  if (!date.earliest() || !date.latest()) return 1LL << 40;
  return (*date.latest() - *date.earliest()).count();
}

// "About May" reaches further than May, and yet tells more than the year.
long long length_with_slack(const Date& date) {
  return length_of(date) + 2 * bounds_of(date).slack.count();
}

// A day is also told by those who name its month; the month is not told by those who name one of its days, for it holds
// a slip as well.
std::size_t votes_for(const Corpus& corpus, const std::map<std::string, Candidate>& candidates, const Candidate& told) {
  std::set<std::uint32_t> supporters;
  for (const auto& [edtf, candidate] : candidates) {
    const bool finer = length_of(candidate.date) < length_of(told.date) && told.date.covers(candidate.date);
    if (can_be_of_one_day(candidate, told) && !finer)
      supporters.insert(candidate.documents.begin(), candidate.documents.end());
  }
  return count_origins(corpus, {supporters.begin(), supporters.end()});
}

// Dates that some give in words and that cannot mean the same day.
std::vector<Alternative> alternatives_to(const Date& date, const Corpus& corpus,
                                         const std::map<std::string, Candidate>& candidates) {
  std::vector<Alternative> alternatives;
  for (const auto& [edtf, candidate] : candidates) {
    if (candidate.date.overlaps(date) || !candidate.dated_by_words) continue;
    Alternative& alternative = alternatives.emplace_back();
    alternative.date = candidate.date;
    for (const std::uint32_t document : candidate.documents)
      alternative.documents.push_back(corpus.documents[document].extraction->document.id);
  }
  return alternatives;
}

// "The summit began on Wednesday", and it "ended on Thursday": one document that tells one thing of two days running
// tells how long it was.
std::optional<Date> told_of_two_days(const std::map<std::string, Candidate>& candidates, const Candidate& best) {
  const auto is_day = [](const Date& date) { return date.precision() == Precision::day && !date.is_approximate(); };
  if (!is_day(best.date)) return std::nullopt;
  for (const auto& [edtf, other] : candidates) {
    if (!is_day(other.date)) continue;
    const auto gap = *other.date.earliest() - *best.date.earliest();
    if (gap != std::chrono::days{1} && gap != -std::chrono::days{1}) continue;
    const bool both = std::any_of(other.nouns_in.begin(), other.nouns_in.end(),
                                  [&](std::uint32_t document) { return best.nouns_in.count(document) != 0; });
    if (both) return gap.count() > 0 ? Date::interval(best.date, other.date) : Date::interval(other.date, best.date);
  }
  return std::nullopt;
}

// "On Thursday" of two undated documents is the same Thursday: it lies where the weeks of both meet.
std::optional<Date> met_on_weekday(const std::map<std::string, Candidate>& candidates, const Candidate& best) {
  if (best.weekday == 0 || best.date.open_start() || best.date.open_end()) return std::nullopt;
  auto first = *best.date.earliest();
  auto last = *best.date.latest();
  for (const auto& [edtf, other] : candidates) {
    if (other.weekday != best.weekday || other.date.open_start() || other.date.open_end()) continue;
    if (*other.date.earliest() > last || *other.date.latest() < first) continue;
    first = std::max(first, *other.date.earliest());
    last = std::min(last, *other.date.latest());
  }
  const Date met = Date::covering(first, last);
  return met == best.date ? std::nullopt : std::optional(met);
}

// What a headline dates by its publication had happened when another article told it, without a date, as done.
std::optional<Date> told_before(const Corpus& corpus, const Cluster& cluster, const Candidate& best) {
  constexpr std::chrono::days furthest{31};
  std::optional<Date> first;
  if (best.dated_by_words || !best.date.earliest()) return first;
  for (const std::uint32_t index : cluster.facts) {
    const Fact& fact = corpus.fact(index);
    const Date& published = corpus.document_of(fact).published;
    if (fact.date.known() || !is_told_as_fact(fact.mention->modality) || published.precision() != Precision::day)
      continue;
    const auto before = *best.date.earliest() - *published.earliest();
    if (before > std::chrono::days{0} && before <= furthest && (!first || *published.earliest() < *first->earliest()))
      first = published;
  }
  return first;
}

// What other articles tell of the best date makes it longer, shorter or earlier.
void refine(const Corpus& corpus, const Cluster& cluster, const std::map<std::string, Candidate>& candidates,
            const Candidate& best, ChosenDate& chosen) {
  const auto take = [&](const Date& date, const std::string& reason) {
    chosen.date = date;
    chosen.derivation.push_back(reason + date.edtf());
  };
  if (const auto both_days = told_of_two_days(candidates, best))
    take(*both_days, "told of two days running: ");
  else if (const auto met = met_on_weekday(candidates, best))
    take(*met, "on the same weekday in other articles: ");
  if (const auto before = told_before(corpus, cluster, best)) take(*before, "told as done on ");
}

}  // namespace

bool names_an_extent(const Corpus& corpus, const Fact& fact) {
  if (!fact.date.is_interval() || fact.date.open_start() || fact.date.open_end() || fact.date.is_approximate())
    return false;
  if (fact.date.points().front().day == 0 || fact.date.points().back().day == 0) return false;
  const EventMention& event = *fact.mention;
  const auto& times = corpus.document_of(fact).extraction->times;
  if (!event.time || *event.time >= times.size()) return true;
  if (times[*event.time].value.find("-W") != std::string::npos) return false;  // a week somewhere in which it lies
  if (!times[*event.time].relative) return true;
  if (event.date.known() && event.date != times[*event.time].date) return true;  // "from Monday to Wednesday"
  return times[*event.time].relative->last_day != 0;  // else a week or weekend somewhere in which it lies
}

ChosenDate choose_date(const Corpus& corpus, const Cluster& cluster) {
  ChosenDate chosen;
  const auto candidates = candidates_of(corpus, cluster);
  const Candidate* best = nullptr;
  const auto is_fact = [](const auto& entry) { return entry.second.claimed && entry.second.dated_by_words; };
  const bool any_fact = std::any_of(candidates.begin(), candidates.end(), is_fact);
  // A plan may say more closely when something happened; it does not outvote what happened.
  const auto agrees_with_facts = [&](const Candidate& candidate) {
    return !any_fact || std::any_of(candidates.begin(), candidates.end(), [&](const auto& entry) {
      return is_fact(entry) && entry.second.date.overlaps(candidate.date);
    });
  };
  // "In June" is told more closely by the day on which a headline had it.
  const auto says_when = [&](const Candidate& candidate) {
    constexpr long long week = 7;
    return candidate.dated_by_words || std::all_of(candidates.begin(), candidates.end(), [&](const auto& entry) {
             const Candidate& other = entry.second;
             return !other.dated_by_words || (length_of(other.date) > week && other.date.covers(candidate.date));
           });
  };
  const auto rank = [&](const Candidate& candidate) {
    return std::tuple(agrees_with_facts(candidate), says_when(candidate), votes_for(corpus, candidates, candidate),
                      -length_with_slack(candidate.date), !candidate.date.is_approximate(), candidate.claimed,
                      candidate.documents.size(), candidate.as_news);
  };
  for (const auto& [edtf, candidate] : candidates) {
    if (best == nullptr || rank(candidate) > rank(*best)) best = &candidate;
  }
  if (best == nullptr) return chosen;
  // "on the 17th" and "on 17 and 18 October": the event is as long as the longer one says. Many tell of its first day.
  for (const auto& [edtf, candidate] : candidates) {
    if (!candidate.extent || !candidate.date.covers(best->date)) continue;
    const bool begins = candidate.date.earliest() == best->date.earliest();
    if (begins || candidate.documents.size() >= best->documents.size()) best = &candidate;
  }
  const Fact& fact = corpus.fact(best->best_fact);
  chosen.date = best->date;
  chosen.derivation = fact.mention->derivation;
  chosen.derivation.insert(chosen.derivation.end(), fact.reasons.begin(), fact.reasons.end());
  refine(corpus, cluster, candidates, *best, chosen);
  chosen.alternatives = alternatives_to(chosen.date, corpus, candidates);
  return chosen;
}

}  // namespace dateline::merging
