// The public face of the event stage: which languages are loaded, and which one a document gets.
#include <dateline/extractor.hpp>

#include "events/document_extraction.hpp"
#include "events/document_info.hpp"
#include "events/language_engines.hpp"
#include "text/language_tag.hpp"
#include "text/tokens.hpp"

#include <optional>
#include <utility>

namespace dateline {
namespace {

std::string no_pack_for(std::string_view language) {
  if (language.empty() || language == "und") return "the language of the text is not known, so no pack can read it";
  return "no pack is loaded for language \"" + std::string(language) + "\"";
}

/// Why a document has nothing to say, where that is not because of what it says. \param engine null where none is
/// loaded
std::optional<Diagnostic> nothing_to_find(const Document& document, const events::LanguageEngine* engine) {
  if (document.text.empty() && document.title.empty()) return Diagnostic{"no-text", "there is no text to read", {}};
  if (engine == nullptr) return Diagnostic{"no-language-pack", no_pack_for(document.language), {}};
  if (engine->has_rules()) return std::nullopt;
  return Diagnostic{"no-event-rules", "no pack has event rules for language \"" + engine->language + "\"", {}};
}

}  // namespace

struct Extractor::Engine {
  Engine(ExtractorOptions given, std::vector<Problem>& problems)
      : options(std::move(given)), languages(options, problems) {}

  ExtractorOptions options;
  events::LanguageEngines languages;
};

Extractor::Extractor(ExtractorOptions options) {
  std::vector<Problem> problems;
  if (options.max_events == 0) problems.push_back({{}, 0, 0, "max_events must be at least 1", {}});
  engine_ = std::make_unique<const Engine>(std::move(options), problems);
  if (!problems.empty()) throw Error(std::move(problems));
}

Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

Extraction Extractor::extract(const Document& document) const {
  const events::LanguageEngine* language = engine_->languages.find(document.language);
  Extraction extraction;
  if (language != nullptr) {
    extraction = events::extract(*language, engine_->options, document);
  } else {
    extraction.document = events::document_info(document, nullptr, nullptr);
    extraction.diagnostics = document.diagnostics;
  }
  if (std::optional<Diagnostic> reason = nothing_to_find(document, language))
    extraction.diagnostics.push_back(std::move(*reason));
  return extraction;
}

std::vector<TimeExpression> Extractor::find_times(std::string_view text, const TimeOptions& options) const {
  static constexpr std::string_view default_language = "en";  // as TimeOptions::language documents
  const std::string_view wanted = options.language.empty() ? default_language : options.language;
  const events::LanguageEngine* language = engine_->languages.find(wanted);
  if (language == nullptr)
    throw Error({{{}, 0, 0, "no pack is loaded for language \"" + std::string(wanted) + "\"", {}}});
  std::vector<text::Token> tokens;
  text::tokenise(text, language->vocabulary, tokens);
  const std::vector<text::Sentence> sentences = text::split_sentences(text, tokens, language->sentences);
  time::TimeContext context;
  context.options = options;
  context.options.language = text::language_tag(options.language);  // its variety may write dates in another order
  context.published_from = options.published ? AnchorSource::caller : AnchorSource::none;
  context.sentences = sentences;
  std::vector<TimeExpression> times;
  language->times.find(text, tokens, context, times);
  return times;
}

std::string Extractor::explain(const Document& document) const {
  const events::LanguageEngine* language = engine_->languages.find(document.language);
  if (language == nullptr) return no_pack_for(document.language) + "\n";
  return events::explain(*language, engine_->options, document);
}

}  // namespace dateline
