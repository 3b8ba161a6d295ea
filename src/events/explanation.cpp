// For people who write rules: one finding a line.
#include "events/document_extraction.hpp"
#include "events/document_reading.hpp"
#include "events/event_dates.hpp"
#include "events/event_mentions.hpp"
#include "events/modality.hpp"
#include "events/sentence_events.hpp"
#include "syntax/entities.hpp"

namespace dateline::events {
namespace {

using syntax::Relation;
using syntax::SentenceAnalysis;

const char* relation_name(Relation relation) {
  switch (relation) {
    case Relation::subject:
      return "subject";
    case Relation::object:
      return "object";
    case Relation::indirect_object:
      return "indirect object";
    case Relation::complement:
      return "complement";
    case Relation::clause:
      return "clause";
    case Relation::prepositional:
      return "preposition";
    case Relation::modifier:
      return "modifier";
  }
  return "";
}

const char* kind_name(EntityKind kind) {
  switch (kind) {
    case EntityKind::other:
      return "thing";
    case EntityKind::person:
      return "person";
    case EntityKind::organisation:
      return "organisation";
    case EntityKind::country:
      return "country";
    case EntityKind::place:
      return "place";
    case EntityKind::group:
      return "group";
    case EntityKind::time:
      return "time";
    case EntityKind::text:
      return "text";
  }
  return "";
}

/// Writes what one sentence gave.
class Explanation {
 public:
  Explanation(const LanguageEngine& engine, const DocumentReading& reading, const std::vector<Entity>& entities,
              std::string& out)
      : engine_(engine), reading_(reading), entities_(entities), out_(out) {}

  void layers(const SentenceAnalysis& analysis, std::span<const PlacedTime> times) {
    line("sentence", reading_.words(analysis.tokens));
    for (const PlacedTime& time : times) {
      const TimeExpression& expression = reading_.times()[time.index];
      line("  time", "\"" + expression.text + "\" = " + expression.value +
                         (expression.date.known() ? " = " + expression.date.edtf() : std::string()));
    }
    for (const syntax::NounPhrase& phrase : analysis.phrases) {
      std::string text = "\"" + std::string(reading_.words(phrase.tokens)) + "\" " + kind_name(phrase.kind);
      if (phrase.entity != syntax::none) text += " = " + entities_[phrase.entity].name;
      if (phrase.pronoun) text += " (pronoun)";
      line("  phrase", text);
    }
    for (const syntax::Predicate& predicate : analysis.predicates) this->predicate(predicate, analysis);
  }

  void rules(const SentenceTrace& trace, const SentenceAnalysis& analysis) {
    for (const rules::Candidate& candidate : trace.candidates)
      line("  fired",
           engine_.rules.rule(candidate.rule).id + " at \"" + std::string(reading_.words(candidate.trigger)) + "\"");
    for (const rules::Rejection& rejection : trace.rejections) {
      const syntax::Predicate& predicate = analysis.predicates[rejection.predicate];
      const bool lost = rejection.reason.rfind("lost to", 0) == 0;
      line(lost ? "  lost" : "  nearly", engine_.rules.rule(rejection.rule).id + " at \"" +
                                             std::string(reading_.words(predicate.trigger)) +
                                             "\": " + rejection.reason);
    }
  }

  void event(const EventMention& event) {
    line("  event", event.type + ": " + event.title);
    line("    date", (event.date.known() ? event.date.edtf() : "unknown") + std::string(" (") + name(event.modality) +
                         (event.polarity == Polarity::negative ? ", negative" : "") + ")");
    for (const std::string& step : event.derivation) line("    because", step);
    for (const Role& role : event.roles)
      line("    role", role.name + " = \"" + role.text + "\"" + (role.entity.empty() ? "" : " = " + role.entity));
    if (!event.attributed_to.empty()) line("    according to", event.attributed_to);
  }

 private:
  void line(std::string_view what, std::string_view text) {
    out_.append(what);
    out_ += ": ";
    out_.append(text);
    out_ += '\n';
  }
  void predicate(const syntax::Predicate& predicate, const SentenceAnalysis& analysis) {
    std::string text = "\"" + std::string(reading_.words(predicate.trigger)) + "\" " +
                       (predicate.nominal ? "noun" : "verb") + " " +
                       std::string(engine_.vocabulary.word(predicate.lemma)) + " (" +
                       std::string(syntax::name(predicate.alternation)) + ")";
    for (const syntax::Argument& argument : analysis.arguments_of(predicate)) {
      text += std::string(", ") + relation_name(argument.relation);
      if (argument.preposition != text::unknown_word)
        text += " " + std::string(engine_.vocabulary.word(argument.preposition));
      text += " \"" + std::string(reading_.words(argument.tokens)) + "\"" + (argument.inherited ? " (inherited)" : "");
    }
    line("  predicate", text);
  }

  const LanguageEngine& engine_;
  const DocumentReading& reading_;
  const std::vector<Entity>& entities_;
  std::string& out_;
};

}  // namespace

std::string explain(const LanguageEngine& engine, const ExtractorOptions& options, const Document& document) {
  const DocumentReading reading(engine, options.time, document);
  syntax::EntityLinker linker(engine.lexicon, reading.text(), reading.tokens(), reading.published());
  SentenceEvents events(engine, reading, options.generic_events);
  Seams seams(engine, reading);
  StandIns stand_ins;
  std::string out;
  Explanation explanation(engine, reading, linker.entities(), out);
  syntax::SentenceAnalysis analysis;
  for (std::uint32_t i = 0; i < reading.sentences().size(); ++i) {
    if (reading.is_glued(i)) continue;
    const text::Sentence& sentence = reading.sentences()[i];
    std::vector<syntax::TokenRange> times;
    reading.opaque_times(i, engine.lexicon, times);
    engine.analyser.analyse(reading.text(), reading.tokens(), sentence, times, reading.manner(i), linker.surnames(),
                            analysis);
    linker.link(analysis);
    SentenceTrace trace;
    std::vector<Draft> drafts;
    events.find(analysis, i, drafts, &trace);
    explanation.layers(analysis, reading.times_in(i));
    explanation.rules(trace, analysis);
    seams.mark(analysis, reading.times_in(i));
    stand_ins.mark(analysis, engine, reading);
    std::vector<EventDate> dates = date_events(drafts, engine, reading, document);
    for (const EventMention& event :
         event_mentions(drafts, std::move(dates), engine, reading, seams, stand_ins, linker.entities()))
      explanation.event(event);
  }
  return out;
}

}  // namespace dateline::events
