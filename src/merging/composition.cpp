#include "merging/composition.hpp"

#include "merging/central_mention.hpp"
#include "merging/cluster_date.hpp"
#include "merging/digest.hpp"
#include "merging/origins.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace dateline::merging {
namespace {

constexpr std::size_t longest_title = 90;

// From most to least real.
int strength(Modality modality) {
  switch (modality) {
    case Modality::asserted:
      return 6;
    case Modality::cancelled:
      return 5;
    case Modality::denied:
      return 4;
    case Modality::reported:
      return 3;
    case Modality::planned:
      return 2;
    case Modality::possible:
      return 1;
    case Modality::conditional:
      return 0;
  }
  return 0;
}

Modality strongest(const Corpus& corpus, const Cluster& cluster) {
  Modality result = corpus.fact(cluster.facts.front()).mention->modality;
  for (const std::uint32_t index : cluster.facts) {
    const Modality modality = corpus.fact(index).mention->modality;
    if (strength(modality) > strength(result)) result = modality;
  }
  return result;
}

// The value most origins give; among equals the one given most often, the longest, the first in byte order.
class Poll {
 public:
  void vote(const std::string& value, std::uint32_t origin) {
    if (value.empty()) return;
    Votes& votes = votes_[value];
    votes.origins.insert(origin);
    ++votes.given;
  }
  std::string winner() const {
    const auto rank = [](const auto& entry) {
      return std::tuple(entry.second.origins.size(), entry.second.given, entry.first.size());
    };
    const auto best =
        std::max_element(votes_.begin(), votes_.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return best == votes_.end() ? std::string{} : best->first;
  }

 private:
  struct Votes {
    std::set<std::uint32_t> origins;
    std::size_t given = 0;
  };
  std::map<std::string, Votes> votes_;
};

bool has_capital_inside(std::string_view words) {
  bool inside = false;
  bool word = false;
  for (std::size_t offset = 0; offset < words.size();) {
    const char32_t c = text::next_code_point(words, offset);
    if (inside && !word && text::is_upper(c)) return true;
    word = text::is_letter(c);
    inside = inside || !word;
  }
  return false;
}

// How closely a filler says who or what it is: a known name, words with a name in them ("the Northern Star ferry"), or
// words for anything of the kind.
int closeness(const Role& role) {
  if (!role.entity.empty()) return 2;
  return role.kind != EntityKind::text && has_capital_inside(role.text) ? 1 : 0;
}

// The mention that tells the event best: of the cluster's type and modality, naming who died or was arrested, with the
// date or two of those taking part (without, it may mean another event), saying what was said and naming most of those
// who make the event what it is under a readable title, and under the title most origins give it.
const Fact& best_teller(const Corpus& corpus, const Cluster& cluster, Modality modality, const Date& date) {
  if (cluster.facts.size() == 1) return corpus.fact(cluster.facts.front());
  std::map<std::string_view, std::set<std::uint32_t>> titles;
  for (const std::uint32_t index : cluster.facts) {
    titles[corpus.fact(index).mention->title].insert(corpus.document_of(corpus.fact(index)).origin);
  }
  const Fact& first = corpus.fact(cluster.facts.front());  // dated best
  const auto rank = [&](std::uint32_t index) {
    const Fact& fact = corpus.fact(index);
    const std::string& title = fact.mention->title;
    const std::size_t length = text::length(title);
    std::set<WordId> principals;  // parts, not players: a list of places is no better a host
    bool named_fully = true;
    std::map<std::string_view, int> parts;  // by how closely the best filler of each is told
    for (const Role& role : fact.mention->roles) parts[role.name] = std::max(parts[role.name], closeness(role));
    const int close =
        std::accumulate(parts.begin(), parts.end(), 0, [](int sum, const auto& part) { return sum + part.second; });
    for (const Participant& each : fact.participants) {
      if (each.principal) principals.insert(each.role);
      named_fully = named_fully && title.find(corpus.actors.name(each.actor)) != std::string::npos;
    }
    const bool dated = fact.date.known() && fact.date.overlaps(date);
    const bool meant = dated || common_count(fact.actors, first.actors) >= 2;
    const bool names_whom = fact.recurrence != Recurrence::often && !fact.befallen.empty();
    return std::tuple(!fact.reference, fact.type == cluster.type, fact.mention->modality == modality,
                      length != 0 && length <= longest_title, dated && fact.wordy, names_whom, meant, fact.about,
                      principals.size(), named_fully, parts.size(), close, titles[title].size(),
                      fact.wordy ? static_cast<long long>(length) : -static_cast<long long>(length));
  };
  std::uint32_t best = cluster.facts.front();
  auto best_rank = rank(best);
  for (const std::uint32_t index : cluster.facts) {
    const auto this_rank = rank(index);
    if (this_rank < best_rank || (this_rank == best_rank && index >= best)) continue;
    best = index;
    best_rank = this_rank;
  }
  return corpus.fact(best);
}

void name_fully(const Corpus& corpus, Role& role) {
  const ActorId actor = role.entity.empty() ? no_actor : corpus.actors.find(role.entity);
  if (actor != no_actor) role.entity = corpus.actors.name(actor);
}

// How much of a title's beginning tells who fills a part: the name, or the last words the text has for it, a title
// having no articles; 0 where the title does not begin with it.
std::size_t length_of_subject(const Role& role, std::string_view title) {
  const std::string& words = role.entity.empty() ? role.text : role.entity;
  for (std::size_t start = 0; start < words.size(); ++start) {
    const std::string part = text::capitalise(words.substr(start));
    if (title.starts_with(part + ' ')) return part.size();
    start = words.find(' ', start);
    if (start == std::string::npos || !role.entity.empty()) break;
  }
  return 0;
}

std::string_view first_word(std::string_view words) {
  return words.substr(0, words.find_first_of(" ,;:."));
}

// "Small plane crashes, killing 12" by the name another title has for the plane: "Norvik Air flight crashes, killing
// 12". Only where both go on with the same word, the same verb in the same number. Of several ("rebels", "Libyan
// rebels") and of "a man", words with a name in them say little more.
std::string renamed(const std::string& title, const Role& nameless, const Role& named, const std::string& named_title) {
  const bool one = nameless.kind != EntityKind::group && (nameless.kind != EntityKind::person || !named.entity.empty());
  if (!one) return title;
  const std::size_t old = length_of_subject(nameless, title);
  const std::size_t name = length_of_subject(named, named_title);
  if (old == 0 || name == 0) return title;
  const std::string_view rest = std::string_view(title).substr(old + 1);
  if (first_word(rest) != first_word(std::string_view(named_title).substr(name + 1))) return title;
  std::string result = named_title.substr(0, name + 1).append(rest);
  return text::length(result) <= longest_title ? result : title;
}

// Puts a name that others tell into parts the best teller fills with words for anything of the kind, and into its
// title.
void name_parts(const Corpus& corpus, const Cluster& cluster, const Fact& teller, std::vector<Role>& roles,
                std::string& title) {
  for (Role& role : roles) {
    const auto same_part = [&](const Role& other) { return other.name == role.name; };
    if (closeness(role) > 0 || role.kind == EntityKind::text) continue;
    if (std::count_if(roles.begin(), roles.end(), same_part) > 1) continue;
    const Role* best = &role;
    const std::string* best_title = &title;
    for (const std::uint32_t index : cluster.facts) {
      const Fact& fact = corpus.fact(index);
      const std::vector<Role>& others = fact.mention->roles;
      if (fact.type != teller.type || std::count_if(others.begin(), others.end(), same_part) != 1) continue;
      const Role& other = *std::find_if(others.begin(), others.end(), same_part);
      const auto rank = [](const Role& each) { return std::tuple(closeness(each), each.text.size()); };
      if (closeness(other) == 0 || other.kind != role.kind || rank(other) <= rank(*best)) continue;
      best = &other;
      best_title = &fact.mention->title;
    }
    if (best == &role) continue;
    title = renamed(title, role, *best, *best_title);
    role = Role(*best);
  }
}

// The best teller's roles, completed by parts only others fill.
std::vector<Role> roles_of(const Corpus& corpus, const Cluster& cluster, const Fact& teller, std::string& title) {
  std::vector<Role> roles = teller.mention->roles;
  name_parts(corpus, cluster, teller, roles, title);
  for (Role& role : roles) name_fully(corpus, role);
  const auto has_part = [&roles](const std::string& name) {
    return std::any_of(roles.begin(), roles.end(), [&](const Role& role) { return role.name == name; });
  };
  const auto takes_part = [&roles](const Role& each) {
    return !each.entity.empty() &&
           std::any_of(roles.begin(), roles.end(), [&](const Role& role) { return role.entity == each.entity; });
  };
  std::map<std::string, std::map<std::string, std::pair<std::set<std::uint32_t>, Role>>> missing;
  for (const std::uint32_t index : cluster.facts) {
    const Fact& fact = corpus.fact(index);
    if (fact.type != teller.type) continue;
    for (Role role : fact.mention->roles) {
      name_fully(corpus, role);
      if (has_part(role.name) || takes_part(role)) continue;
      auto& [origins, first] = missing[role.name][role.entity.empty() ? role.text : role.entity];
      if (origins.empty()) first = role;
      origins.insert(corpus.document_of(fact).origin);
    }
  }
  for (auto& [name, fillers] : missing) {
    const auto best = std::max_element(fillers.begin(), fillers.end(), [](const auto& a, const auto& b) {
      const auto rank = [](const auto& filler) {
        return std::tuple(closeness(filler.second.second), filler.second.first.size());
      };
      return rank(a) < rank(b);
    });
    roles.push_back(std::move(best->second.second));
  }
  return roles;
}

// With what the teller's sentence tells beside it and no other does: "Ida Moen resigns and leaves country".
void tell_sides(const Corpus& corpus, const Cluster& cluster, const Fact& teller, std::string& title) {
  const auto index = static_cast<std::uint32_t>(&teller - corpus.facts.data());
  for (const std::uint32_t side : cluster.sides) {
    const Fact& fact = corpus.fact(side);
    const std::string& beside = fact.mention->beside;
    if (fact.told_with != index || beside.empty()) continue;
    if (text::length(title) + 1 + text::length(beside) <= longest_title) title.append(" ").append(beside);
    return;
  }
}

// As they stand in the documents.
std::vector<std::uint32_t> in_order_of_text(const Corpus& corpus, const Cluster& cluster) {
  std::vector<std::uint32_t> order = cluster.facts;
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto key = [&](std::uint32_t index) {
      const Fact& fact = corpus.fact(index);
      return std::tuple(fact.document, fact.mention->span, fact.mention->trigger, index);
    };
    return key(a) < key(b);
  });
  return order;
}

std::vector<Mention> mentions_of(const Corpus& corpus, const std::vector<std::uint32_t>& order) {
  std::vector<Mention> mentions;
  mentions.reserve(order.size());
  for (const std::uint32_t index : order) {
    const Fact& fact = corpus.fact(index);
    const EventMention& event = *fact.mention;
    mentions.push_back({corpus.document_of(fact).extraction->document.id, event.span, event.trigger, event.quote,
                        event.rule, fact.date, event.modality});
  }
  return mentions;
}

// Unless one source says it in its own name, it remains what somebody said.
std::string attribution_of(const Corpus& corpus, const Cluster& cluster, Modality modality) {
  Poll speakers;
  for (const std::uint32_t index : cluster.facts) {
    const Fact& fact = corpus.fact(index);
    if (fact.mention->modality != modality) continue;
    if (fact.mention->attributed_to.empty()) return {};
    speakers.vote(fact.mention->attributed_to, corpus.document_of(fact).origin);
  }
  return speakers.winner();
}

// A document that tells dated events, or is dated itself, has shown what it knows of dates; and beside dated articles
// what none of them dates has no place among days.
bool is_background(const Corpus& corpus, const Cluster& cluster) {
  if (corpus.mostly_dated) return true;
  const auto knows_dates = [&](std::uint32_t index) {
    const SourceDocument& document = corpus.documents[index];
    return document.bounds.bounded() || document.tells_dates;
  };
  const auto count = std::count_if(cluster.documents.begin(), cluster.documents.end(), knows_dates);
  return count > 0 && (cluster.documents.size() == 1 || static_cast<std::size_t>(count) == cluster.documents.size());
}

// "The toll of Monday's quake": nothing says more of the event than which it is.
bool is_only_referred_to(const Corpus& corpus, const Cluster& cluster) {
  return std::all_of(cluster.facts.begin(), cluster.facts.end(),
                     [&](std::uint32_t index) { return corpus.fact(index).reference; });
}

// "They may have met on Monday", "if they stop aid": what was only possible by the day of writing is no news of that
// day; what would be if something else were has no day at all.
bool is_mere_thought(const Corpus& corpus, const Cluster& cluster, Modality modality, const Date& date) {
  const auto last = date.latest();
  if (modality != Modality::possible && modality != Modality::conditional) return false;
  if (!last) return modality == Modality::conditional && !date.known();
  return std::all_of(cluster.documents.begin(), cluster.documents.end(), [&](std::uint32_t index) {
    const auto written = corpus.documents[index].published.latest();
    return written && *last <= *written;
  });
}

void tell_of_plans(const Corpus& corpus, const Cluster& cluster, TimelineEvent& event) {
  if (!is_told_as_fact(event.modality)) return;
  std::set<std::string> planners;
  for (const std::uint32_t index : cluster.facts) {
    const Fact& fact = corpus.fact(index);
    if (fact.mention->modality == Modality::planned) planners.insert(corpus.document_of(fact).extraction->document.id);
  }
  if (planners.empty()) return;
  std::string line = "planned according to ";
  for (const std::string& id : planners) line += (id == *planners.begin() ? "" : ", ") + id;
  event.derivation.push_back(std::move(line));
}

std::string id_of(const TimelineEvent& event, const Corpus& corpus, const Cluster& cluster, std::uint32_t first) {
  Digest digest;
  digest.add(std::string_view{event.type});
  digest.add(std::string_view{event.date.edtf()});
  digest.add(static_cast<std::uint64_t>(cluster.claim));
  std::set<std::string> names;
  for (const ActorId actor : cluster.actors) names.insert(corpus.actors.name(actor));
  for (const std::string& name : names) digest.add(std::string_view{name});
  // Events that agree in all this are told apart by where they are first told.
  const EventMention& told = *corpus.fact(first).mention;
  digest.add(std::string_view{corpus.document_of(corpus.fact(first)).extraction->document.id});
  digest.add(told.trigger.start);
  digest.add(told.span.start);
  digest.add(std::string_view{told.rule});
  return digest.text();
}

}  // namespace

std::optional<TimelineEvent> compose(const Corpus& corpus, const Cluster& cluster) {
  ChosenDate chosen = choose_date(corpus, cluster);
  if (!chosen.date.known() && is_background(corpus, cluster)) return std::nullopt;
  if (is_only_referred_to(corpus, cluster)) return std::nullopt;
  TimelineEvent event;
  event.modality = strongest(corpus, cluster);
  if (is_mere_thought(corpus, cluster, event.modality, chosen.date)) return std::nullopt;
  const Fact& teller = best_teller(corpus, cluster, event.modality, chosen.date);
  event.date = std::move(chosen.date);
  event.derivation = std::move(chosen.derivation);
  event.alternatives = std::move(chosen.alternatives);
  event.type = teller.mention->type;
  event.plover = teller.mention->plover;
  event.ace = teller.mention->ace;
  event.polarity = teller.mention->polarity;
  event.title = teller.mention->title;
  event.roles = roles_of(corpus, cluster, teller, event.title);
  tell_sides(corpus, cluster, teller, event.title);
  Poll places;
  for (const std::uint32_t index : cluster.facts) {
    places.vote(corpus.fact(index).mention->place, corpus.document_of(corpus.fact(index)).origin);
  }
  event.place = places.winner();
  event.attributed_to = attribution_of(corpus, cluster, event.modality);
  std::vector<std::uint32_t> order = in_order_of_text(corpus, cluster);
  const std::uint32_t first = order.front();
  const auto central = std::find(order.begin(), order.end(), central_mention(corpus, order));
  std::rotate(order.begin(), central, central + 1);
  order.insert(order.end(), cluster.sides.begin(), cluster.sides.end());
  event.mentions = mentions_of(corpus, order);
  event.support = {cluster.documents.size(), count_origins(corpus, cluster.documents)};
  if (cluster.facts.size() > 1) {
    for (const std::string& reason : cluster.reasons) event.derivation.push_back("merged: " + reason);
  }
  tell_of_plans(corpus, cluster, event);
  event.id = id_of(event, corpus, cluster, first);
  return event;
}

}  // namespace dateline::merging
