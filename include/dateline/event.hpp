#ifndef DATELINE_EVENT_HPP
#define DATELINE_EVENT_HPP
/// \file
/// What one article says happened.
///
///     dateline::Extraction extraction = dateline::Extractor().extract(dateline::read(
///         {.bytes = "French President Emmanuel Macron will visit China next week.", .published = "2023-03-31"}));
///
///     const dateline::EventMention& event = extraction.events.at(0);
///     event.type;              // visit
///     event.title;             // Emmanuel Macron visits China
///     event.date.edtf();       // 2023-04-03/2023-04-09
///     event.modality;          // Modality::planned
///     event.roles[0].name;     // visitor
///     event.roles[0].entity;   // Emmanuel Macron
///     event.rule;              // visit.core
///
/// All types are values that own their strings.

#include <dateline/document.hpp>
#include <dateline/time.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What a name stands for.
enum class EntityKind : std::uint8_t {
  other,  ///< A thing, or nobody can tell: "the Astrid Marie".
  person,
  organisation,
  country,
  place,
  group,  ///< Of people: "protesters".
  time,
  text  ///< No name but words that say what it is about: "the deportation of children".
};

/// Somebody or something named in an article, with all its mentions.
struct Entity {
  std::string name;  ///< The fullest form seen or known: "Emmanuel Macron".
  EntityKind kind = EntityKind::other;
  std::vector<std::string> aliases;  ///< Other forms, sorted: "Macron", "the French leader".
  std::string office;                ///< "President of Russia"; or empty.
  std::vector<Span> mentions;        ///< In the article's bytes, ascending.
  std::string within;                ///< The country a place lies in, where a pack knows it: "Japan" of "Tokyo".
  std::string derivation;  ///< How a name the article does not write was found: "President of France, 2017-05-14/2022".

  friend bool operator==(const Entity&, const Entity&) = default;
};

/// The sides of an event in the PLOVER ontology, as Role::plover names them.
inline constexpr std::string_view actor_side = "actor";
inline constexpr std::string_view recipient_side = "recipient";

/// Who or what takes part in an event.
struct Role {
  std::string name;    ///< As the event type names it: "visitor", "host", "issuer", "target" ...
  std::string text;    ///< The article's words; of "the plane" those that say more of it, "a Norvik Air plane".
  std::string entity;  ///< The entity's name; empty when the filler is not a known entity.
  EntityKind kind = EntityKind::other;
  std::string plover;  ///< actor_side, recipient_side, or empty where the type has no sides.
  Span span;           ///< In the article's bytes.

  friend bool operator==(const Role&, const Role&) = default;
};

/// How an event stands to what is the case; of several that apply the strongest, which are denied, cancelled,
/// conditional, planned, possible, reported in this order.
enum class Modality : std::uint8_t {
  asserted,     ///< The article says that it happened.
  reported,     ///< Somebody says so: `attributed_to`.
  planned,      ///< "will visit", "plans to visit"
  possible,     ///< "may have visited"
  conditional,  ///< "if she visits"
  denied,       ///< "denied visiting"
  cancelled     ///< "called off the visit"
};

/// Whether the text says it happened or that it did not.
enum class Polarity : std::uint8_t { positive, negative };

/// One passage that tells of an event.
struct EventMention {
  std::string type;                  ///< "visit", "arrest_warrant", ..., or "generic".
  std::string plover;                ///< PLOVER event code ("CONSULT"); or empty.
  std::string ace;                   ///< ACE subtype ("Contact.Meet"); or empty.
  std::vector<std::string> told_as;  ///< Types as which others tell the same: a "seizure" is an "invasion".
  std::string title;                 ///< A headline of the fact: "Emmanuel Macron visits China".
  Date date;                         ///< Unknown while it hangs on an unknown day of writing.
  std::optional<std::size_t> time;   ///< Index in `Extraction::times` of the expression it is dated by.
  /// Index in `Extraction::times` of the span within which there was one before: "her second visit in [six months]".
  std::optional<std::size_t> since_last;
  /// What the date hangs on while the day of writing is unknown and no expression tells it: ten years back for "the
  /// 10th anniversary of the announcement".
  std::optional<RelativeDate> relative;
  std::vector<std::string> derivation;  ///< How the date was found, step by step.
  std::vector<Role> roles;              ///< In the order in which the event type lists them.
  std::string place;                    ///< Where it happened; or empty.
  Modality modality = Modality::asserted;
  Polarity polarity = Polarity::positive;
  std::string attributed_to;  ///< Who says so; empty: the article itself.
  Span span;                  ///< The sentence, in the article's bytes.
  Span trigger;               ///< The word that gave the event away.
  std::string quote;          ///< The sentence.
  std::string rule;           ///< Id of the rule that fired: "visit.core".
  std::string alternation;    ///< The construction it fired through: "passive", "nominal-of" ...
  /// Index in `Extraction::events` of the event that tells the same piece of news, and of whose entry it is a mention
  /// unless other articles tell it as news: of its sentence ("condemned the attack and [called for a truce]"), or of a
  /// headline the one that the story below it tells of that day.
  std::optional<std::size_t> told_with;
  /// How that event's title goes on to tell it, by the same doer: "and calls for truce"; or empty.
  std::string beside;
  /// Of a kind of which a story hardly has two: an earthquake, a strike.
  bool once_a_story = false;

  friend bool operator==(const EventMention&, const EventMention&) = default;
};

/// What is remembered of a document once it has been extracted; members as in Document.
struct DocumentInfo {
  std::string id;
  std::string url;
  std::string source;
  std::string title;
  std::string language;
  Date published;
  AnchorSource published_from = AnchorSource::none;
  std::optional<RelativeDate> filed;  ///< While `published` is unknown: a dateline's day, "OSLO, May 4 (Reuters) -".
  std::string credit;                 ///< The agency named in the text ("Reuters"); or empty.
  std::vector<std::uint64_t> sentence_hashes;  ///< Of the normalised sentences, sorted: tells near copies apart.

  friend bool operator==(const DocumentInfo&, const DocumentInfo&) = default;
};

/// All that one document says. Self-contained: it can be written to JSON, sent elsewhere, and merged there.
struct Extraction {
  DocumentInfo document;
  std::vector<TimeExpression> times;  ///< In the order in which they stand.
  std::vector<Entity> entities;       ///< Sorted by name.
  std::vector<EventMention> events;   ///< In the order in which they stand.
  std::vector<Diagnostic> diagnostics;

  friend bool operator==(const Extraction&, const Extraction&) = default;
};

}  // namespace dateline
#endif
