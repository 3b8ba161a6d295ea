// Date -> EDTF (ISO 8601-2:2019, levels 0 and 1, and the sets of level 2).
#include <dateline/time.hpp>

#include <array>
#include <cstdlib>

namespace dateline {
namespace {

void append_number(std::string& out, unsigned value, std::size_t width) {
  std::array<char, 10> digits;
  std::size_t first = digits.size();
  for (; value != 0 || digits.size() - first < width; value /= 10)
    digits[--first] = static_cast<char>('0' + value % 10);
  out.append(digits.data() + first, digits.size() - first);
}

void append_year(std::string& out, const CalendarPoint& point) {
  const auto magnitude = static_cast<unsigned>(std::abs(point.year));
  if (magnitude > 9999) out += 'Y';
  if (point.year < 0) out += '-';
  if (point.unspecified_digits == 1) append_number(out, magnitude / 10, 3);
  if (point.unspecified_digits == 2) append_number(out, magnitude / 100, 2);
  if (point.unspecified_digits == 0) append_number(out, magnitude, 4);
  out.append(point.unspecified_digits, 'X');
}

void append_point(std::string& out, const CalendarPoint& point) {
  append_year(out, point);
  for (const unsigned part : {point.month, point.day}) {
    if (part == 0) break;
    out += '-';
    append_number(out, part, 2);
  }
  if (point.approximate && point.uncertain) {
    out += '%';
  } else if (point.approximate) {
    out += '~';
  } else if (point.uncertain) {
    out += '?';
  }
}

void append_end(std::string& out, const CalendarPoint& point, bool open) {
  if (open) {
    out += "..";
  } else {
    append_point(out, point);
  }
}

}  // namespace

std::string Date::edtf() const {
  std::string out;
  if (!known()) return out;
  if (form_ == Form::interval) {
    append_end(out, points_.front(), open_start_);
    out += '/';
    append_end(out, points_.back(), open_end_);
    return out;
  }
  if (form_ == Form::one_of) out += '[';
  for (const CalendarPoint& point : points_) {
    if (&point != &points_.front()) out += ',';
    append_point(out, point);
  }
  if (form_ == Form::one_of) out += ']';
  return out;
}

}  // namespace dateline
