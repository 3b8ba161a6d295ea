#include "syntax/name_forms.hpp"

#include "catch.hpp"

#include <string>

using dateline::syntax::NameForms;
using dateline::syntax::none;

TEST_CASE("a form is whose it was first", "[entities]") {
  NameForms forms(2);
  CHECK(forms.find("moen") == none);
  forms.add("ida moen", 3);
  forms.add("moen", 3);
  forms.add("moen", 5);
  CHECK(forms.find("ida moen") == 3);
  CHECK(forms.find("moen") == 3);
  CHECK(forms.find("ida") == none);
  CHECK(forms.find("") == none);
}

TEST_CASE("forgotten forms may be somebody else's", "[entities]") {
  NameForms forms(2);
  forms.add("moen", 3);
  forms.add("weiss", 4);
  forms.forget(3);
  CHECK(forms.find("moen") == none);
  CHECK(forms.find("weiss") == 4);
  forms.add("moen", 5);
  CHECK(forms.find("moen") == 5);
}

TEST_CASE("more forms than were expected find room", "[entities]") {
  NameForms forms(0);
  for (std::uint32_t i = 0; i < 1000; ++i) forms.add("name " + std::to_string(i), i);
  for (std::uint32_t i = 0; i < 1000; ++i) CHECK(forms.find("name " + std::to_string(i)) == i);
}
