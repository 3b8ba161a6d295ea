// Names of countries and territories: CLDR's "Countries" tables, which ICU keeps beside the locales.
#include "text/cldr.hpp"

#include "text/cldr_readers.hpp"

#include <unicode/listformatter.h>
#include <unicode/ures.h>

#include <memory>

namespace dateline::text {
namespace {

/// Closes what it owns.
using Bundle = icu::LocalUResourceBundlePointer;

/// One table of the locale's own names: "Countries%short", "Countries%variant".
Bundle alternative_names(const icu::Locale& locale, const char* table) {
  UErrorCode status = U_ZERO_ERROR;
  const Bundle names(ures_open(U_ICUDATA_NAME "-region", locale.getName(), &status));
  return Bundle(ures_getByKey(names.getAlias(), table, nullptr, &status));
}

void add_alternative(const Bundle& table, const char* code, std::vector<std::string>& names) {
  if (table.isNull()) return;
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar* name = ures_getStringByKey(table.getAlias(), code, &length, &status);
  if (U_SUCCESS(status)) add_form(names, icu::UnicodeString(name, length));
}

/// "Antigua & Barbuda": tables are terse; text says "Antigua and Barbuda", in the language's own way of joining two.
icu::UnicodeString spelled_out(icu::UnicodeString name, const icu::ListFormatter* joiner) {
  const icu::UnicodeString sign(u" & ");
  const int32_t at = name.indexOf(sign);
  if (at < 0 || joiner == nullptr) return name;
  const icu::UnicodeString parts[] = {icu::UnicodeString(name, 0, at), icu::UnicodeString(name, at + sign.length())};
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString joined;
  joiner->format(parts, 2, joined, status);
  return U_SUCCESS(status) ? joined : name;
}

}  // namespace

std::vector<TerritoryNames> territory_names(std::string_view tag) {
  const icu::Locale locale = icu_locale(tag);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::ListFormatter> joiner(icu::ListFormatter::createInstance(locale, status));
  const Bundle short_names = alternative_names(locale, "Countries%short");
  const Bundle variants = alternative_names(locale, "Countries%variant");
  std::vector<TerritoryNames> result;
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
    icu::UnicodeString name;
    icu::Locale("", *code).getDisplayCountry(locale, name);
    if (name == icu::UnicodeString(*code, -1, US_INV)) continue;  // not in this language
    TerritoryNames territory{*code, {}};
    add_form(territory.names, spelled_out(name, joiner.get()));
    add_form(territory.names, name);
    add_alternative(short_names, *code, territory.names);
    add_alternative(variants, *code, territory.names);
    result.push_back(std::move(territory));
  }
  return result;
}

}  // namespace dateline::text
