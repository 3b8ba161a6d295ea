#include "merging/dating.hpp"

#include "merging/event_ties.hpp"

namespace dateline::merging {

using std::chrono::days;

namespace {

bool is_week(const DateBounds& bounds) {
  return bounds.close && bounds.length() == days{6};
}

Dating compare_dates(const DateBounds& a, const DateBounds& b) {
  if (!a.known || !b.known) return Dating::unknown;
  const bool a_first = a.first <= b.first;
  const DateBounds& earlier = a_first ? a : b;
  const DateBounds& later = a_first ? b : a;
  if (later.first <= earlier.last) return a.close && b.close ? Dating::same : Dating::overlapping;
  const days gap = later.first - earlier.last;
  if (gap <= a.slack + b.slack) return Dating::overlapping;
  // Whose weeks begin on Sunday, and who writes of "last week", means a day more than ISO 8601 does.
  if (gap <= days{1} && (is_week(a) || is_week(b))) return Dating::overlapping;
  return a.close && b.close && gap <= days{1} ? Dating::off_by_a_day : Dating::disjoint;
}

constexpr days very_far{10'000};

// By nothing but a day of writing that is hardly known itself.
bool is_hardly_dated(const Cluster& cluster) {
  return !cluster.bounds.bounded() || (cluster.relative != nullptr && is_vague(cluster.bounds));
}

// "On Thursday" twice in one document is one day, whichever it is.
bool dated_alike(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  return fact.relative != nullptr && cluster.relative != nullptr && *fact.relative == *cluster.relative &&
         fact.document == corpus.fact(cluster.facts.front()).document;
}

// News of an undated document that joint dating could not tie to a dated event is not that event: it fell on another
// weekday, or is told of others. And who writes of "last month" and of a year in one document means two events.
bool is_other_news(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  if (fact.relative == nullptr || fact.bounds.bounded() || !cluster.bounds.bounded()) return false;
  if (fact.document == corpus.fact(cluster.facts.front()).document) return true;
  return is_recent(*fact.relative) && !is_hardly_dated(cluster);
}

// What is dated by its publication alone is of that day, of the week before, or expected for the next.
Dating compare_with_news(const DateBounds& published, const DateBounds& event) {
  constexpr days before{7};
  constexpr days after{1};
  if (!event.bounded() || event.last < published.first - before || event.first > published.last + after)
    return Dating::disjoint;
  return event.last == published.last ? Dating::same : Dating::overlapping;
}

// What an article tells as past is no event after its day, and what it tells as coming none before.
bool is_on_other_side(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  const days grace{fact.wordy ? 0 : cluster.by_publication ? 7 : 1};  // time zones; a headline may come later
  const DateBounds& written = corpus.document_of(fact).bounds;
  if (fact.bounds.known || fact.relative != nullptr || !written.bounded() || !cluster.bounds.bounded()) return false;
  if (fact.mention->modality == Modality::planned) return cluster.bounds.last < written.first - grace;
  return is_told_as_fact(fact.mention->modality) && cluster.bounds.first > written.last + grace;
}

}  // namespace

bool is_vague(const DateBounds& bounds) {
  constexpr days season{92};
  return !bounds.bounded() || bounds.length() > season;
}

Dating compare_dates(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  if (dated_alike(corpus, fact, cluster)) return Dating::same;
  if (fact.by_publication && !cluster.by_publication && fact.bounds.bounded())
    return compare_with_news(fact.bounds, cluster.bounds);
  if (is_other_news(corpus, fact, cluster) || is_on_other_side(corpus, fact, cluster)) return Dating::disjoint;
  return compare_dates(fact.bounds, cluster.bounds);
}

days distance_from_writing(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  const DateBounds& written = corpus.document_of(fact).bounds;
  const DateBounds& other = cluster.bounds.known ? cluster.bounds : corpus.documents[cluster.documents.front()].bounds;
  if (!written.bounded() || !other.bounded()) return very_far;
  if (written.last < other.first) return other.first - written.last;
  if (other.last < written.first) return written.first - other.last;
  return days{0};
}

bool is_recent_for(const Corpus& corpus, const Fact& fact, const Cluster& cluster, days distance) {
  constexpr days furthest{3};
  if (distance <= furthest) return true;
  return is_hardly_dated(cluster) && is_vague(corpus.document_of(fact).bounds) &&
         is_vague(corpus.documents[cluster.documents.front()].bounds);
}

}  // namespace dateline::merging
