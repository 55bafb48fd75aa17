#include "engine/exchange/event_rows.h"

#include <fmt/format.h>

#include "engine/calendar/weekdays.h"
#include "engine/catalog/personal_data.h"
#include "engine/catalog/tree.h"
#include "engine/exchange/dutch_dates.h"
#include "engine/exchange/event_time.h"
#include "engine/exchange/plain_words.h"
#include "engine/model/neighbourhood.h"

namespace socialmap {
namespace {

/// A cell that is no free text may be shown to the editor, unless somebody typed personal data into it.
std::string shown_cell(std::string const& text) {
  return contact_data_in(text) ? std::string{} : shown(Node{text});
}

class RowReader {
 public:
  RowReader(CsvMapping const& mapping, ColumnNumbers const& columns, RowNotes& notes)
      : names_(mapping.columns),
        columns_(columns),
        notes_(notes),
        date_format_(mapping.date_format),
        times_(mapping.date_format, mapping.time_format) {}

  std::optional<EventRow> read(CsvRow const& row) {
    EventRow event;
    event.line = row.line;
    event.title = text_of(row, columns_.title, names_.title);
    event.venue = text_of(row, columns_.venue, names_.venue);
    event.sort = text_of(row, columns_.sort, names_.sort);
    event.description = text_of(row, columns_.description, names_.description);
    event.price = text_of(row, columns_.price, names_.price);
    event.phone = contact_in(row, columns_.phone);
    event.email = contact_in(row, columns_.email);
    read_postcode(row, event);
    if (event.title.empty()) notes_.problem(row.line, names_.title, "has no title");
    read_date(row, event);
    if (notes_.is_refused(row.line)) return std::nullopt;
    read_time(row, event);
    if (event.repeats() && !event.hours)
      notes_.problem(row.line, names_.date, "has a day of the week and no starting time that can be read");
    if (notes_.is_refused(row.line)) return std::nullopt;
    return event;
  }

 private:
  std::string text_of(CsvRow const& row, std::optional<std::size_t> column,
                      std::optional<std::string> const& name) {
    if (!column) return {};
    auto text = cleaned(row.cells[*column]);
    if (auto const fault = fault_in_text(text)) notes_.problem(row.line, *name, *fault);
    return text;
  }

  /// What the rules for a contact have against it is told with its offer.
  static std::string contact_in(CsvRow const& row, std::optional<std::size_t> column) {
    return column ? cleaned(row.cells[*column]) : std::string{};
  }

  void read_postcode(CsvRow const& row, EventRow& event) {
    auto const text = text_of(row, columns_.postcode, names_.postcode);
    if (text.empty()) return;
    auto const postcode = normal_postcode(text);
    event.postcode = postcode.value_or("");
    if (!postcode)
      notes_.warning(row.line, *names_.postcode, "must be a PC4 or PC6; the place stays unknown",
                     shown_cell(text));
  }

  void read_date(CsvRow const& row, EventRow& event) {
    auto const text = cleaned(row.cells[columns_.date]);
    auto const whole = times_.day(text);
    auto const [weekday, rest] = after_weekday(text);
    auto const day = whole ? whole : times_.day(rest);
    if (!whole && day && weekday != weekday_of(*day)) {
      notes_.problem(row.line, names_.date,
                     fmt::format("has another day of the week than {}", in_dutch(*day)), shown_cell(text));
    } else if (day) {
      event.date = *day;
    } else if (text.empty()) {
      notes_.problem(row.line, names_.date, "has no date");
    } else if (auto days = weekdays_in_dutch(text); !days.empty()) {
      event.weekly = std::move(days);
    } else if (auto monthly = days_of_month_in_dutch(text)) {
      event.monthly = std::move(monthly);
    } else {
      notes_.problem(row.line, names_.date, format_of_day(), shown_cell(text));
    }
  }

  void read_time(CsvRow const& row, EventRow& event) {
    auto const column = columns_.time ? columns_.time : columns_.from;
    if (!column) return;
    auto const& name = columns_.time ? *names_.time : *names_.from;
    auto const from = text_of(row, column, name);
    auto const to = text_of(row, columns_.to, names_.to);
    auto const reading = times_.hours(from, to);
    event.hours = reading.hours;
    if (!reading.hours) event.time_text = to.empty() ? from : from + " - " + to;
    if (reading.remark.empty()) return;
    notes_.warning(
        row.line, name,
        reading.remark + (reading.hours ? "" : "; the day is told in the description, not in the schedule"),
        shown_cell(to.empty() ? from : from + " - " + to));
  }

  std::string format_of_day() const {
    return "must be a day that exists, written like " + date_format_.value_or("2017-05-01 or 1-5-2017");
  }

  MappedColumns const& names_;
  ColumnNumbers const& columns_;
  RowNotes& notes_;
  std::optional<std::string> date_format_;
  TimeReader times_;
};

}  // namespace

std::vector<EventRow> read_event_rows(std::vector<CsvRow> const& rows, CsvMapping const& mapping,
                                      ColumnNumbers const& columns, RowNotes& notes) {
  std::vector<EventRow> events;
  RowReader reader(mapping, columns, notes);
  for (std::size_t i = 1; i < rows.size(); ++i) {
    auto const cells = rows[i].cells.size();
    if (cells != rows[0].cells.size()) {
      notes.problem(rows[i].line, "", fmt::format("must have {} cells, as the heading", rows[0].cells.size()),
                    fmt::format("{} cells", cells));
      continue;
    }
    if (auto event = reader.read(rows[i])) events.push_back(std::move(*event));
  }
  return events;
}

}  // namespace socialmap
