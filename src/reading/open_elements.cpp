#include "reading/open_elements.hpp"

namespace dateline::reading {
namespace {

/// The scope markers of WHATWG HTML 13.2.4.2: an end tag does not reach beyond them.
bool is_scope(Tag tag) noexcept {
  switch (tag) {
    case Tag::applet:
    case Tag::button:
    case Tag::caption:
    case Tag::html:
    case Tag::marquee:
    case Tag::object:
    case Tag::table:
    case Tag::td:
    case Tag::th:
      return true;
    default:
      return false;
  }
}

bool is_table_part(Tag tag) noexcept {
  switch (tag) {
    case Tag::table:
    case Tag::caption:
    case Tag::thead:
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::tr:
    case Tag::td:
    case Tag::th:
      return true;
    default:
      return false;
  }
}

/// The standard's "special" elements; the others are phrasing and end at any of these.
bool is_special(Tag tag) noexcept {
  return is_block(tag) || is_scope(tag) || is_table_part(tag);
}

bool closes_paragraph(Tag tag) noexcept {
  return is_block(tag) && !is_table_part(tag) && tag != Tag::body && tag != Tag::html && tag != Tag::head &&
         tag != Tag::title && tag != Tag::noscript;
}

}  // namespace

bool is_void(Tag tag) noexcept {
  switch (tag) {
    case Tag::base:
    case Tag::br:
    case Tag::embed:
    case Tag::hr:
    case Tag::img:
    case Tag::input:
    case Tag::link:
    case Tag::meta:
    case Tag::source:
      return true;
    default:
      return false;
  }
}

template <typename Wanted, typename Barrier>
bool OpenElements::close_through(Wanted wanted, Barrier barrier) {
  for (std::size_t i = elements_.size(); i-- > 0;) {
    if (wanted(elements_[i])) {
      elements_.resize(i);
      return true;
    }
    if (barrier(elements_[i].tag)) return false;
  }
  return false;
}

void OpenElements::close_implied(Tag tag) {
  const auto among = [](auto... wanted) {
    return [=](const Element& element) { return ((element.tag == wanted) || ...); };
  };
  const auto is_list = [](Tag open) {
    return is_special(open) && open != Tag::address && open != Tag::div && open != Tag::p;
  };
  const auto is_table = [](Tag open) { return open == Tag::table; };
  const auto is_row_end = [](Tag open) { return open == Tag::table || open == Tag::tr; };
  if (tag == Tag::li) close_through(among(Tag::li), is_list);
  if (tag == Tag::dd || tag == Tag::dt) close_through(among(Tag::dd, Tag::dt), is_list);
  if (tag == Tag::td || tag == Tag::th) close_through(among(Tag::td, Tag::th), is_row_end);
  if (tag == Tag::tr) close_through(among(Tag::tr), is_table);
  if (tag == Tag::tbody || tag == Tag::thead || tag == Tag::tfoot)
    close_through(among(Tag::tbody, Tag::thead, Tag::tfoot), is_table);
  if (closes_paragraph(tag)) close_through(among(Tag::p), is_scope);
  if (is_heading(tag) && !elements_.empty() && is_heading(elements_.back().tag)) elements_.pop_back();
}

bool OpenElements::open(Tag tag, std::size_t name_hash) {
  if (is_void(tag)) return true;
  close_implied(tag);
  // A second <a> closes the first, so links never pile up.
  if (tag == Tag::a) return true;
  if (elements_.size() >= limit_) {
    ++left_out_;
    return false;
  }
  elements_.push_back({tag, name_hash});
  return true;
}

bool OpenElements::close(Tag tag, std::size_t name_hash) {
  if (is_void(tag) || tag == Tag::a) return true;
  if (left_out_ > 0) {
    --left_out_;
    return false;
  }
  const auto same = [&](const Element& element) { return element.tag == tag && element.name_hash == name_hash; };
  if (is_heading(tag)) {
    close_through([](const Element& element) { return is_heading(element.tag); }, is_scope);
  } else if (is_table_part(tag)) {
    close_through(same, [](Tag open) { return open == Tag::table; });
  } else if (is_special(tag)) {
    close_through(same, is_scope);
  } else {
    close_through(same, is_special);
  }
  return true;
}

}  // namespace dateline::reading
