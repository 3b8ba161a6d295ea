#include "text/dictionary_words.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace dateline::text {
namespace {
constexpr std::size_t one_character = 3;  // bytes of any character of these scripts
}

std::vector<std::size_t> dictionary_boundaries(std::string_view run) {
  std::vector<std::size_t> ends;
  if (run.size() <= one_character) return {run.size()};
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  UText* view = utext_openUTF8(nullptr, run.data(), static_cast<std::int64_t>(run.size()), &status);
  if (U_SUCCESS(status)) {
    words->setText(view, status);
    words->first();
    for (std::int32_t end = words->next(); U_SUCCESS(status) && end != icu::BreakIterator::DONE; end = words->next())
      ends.push_back(static_cast<std::size_t>(end));
  }
  utext_close(view);
  if (ends.empty() || ends.back() != run.size()) ends.push_back(run.size());
  return ends;
}

}  // namespace dateline::text
