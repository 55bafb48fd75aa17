#pragma once
// What an event of UiTdatabank says of price, ages, places left, whom to ask and its state.

#include <optional>
#include <string>

#include "engine/catalog/reading.h"
#include "engine/exchange/uitdatabank_calendar.h"
#include "engine/model/activity.h"

namespace socialmap {

/// priceInfo: the base price in euro; other tariffs become the note. Another currency, or no base price, is
/// unknown. `per` is what the amount is for.
std::optional<Price> price_in(Node const& event, PricePer per, Reading& reading);

/// typicalAgeRange ("6-12", "18-", "-4", "-" for all ages); where there is a birthdateRange the ages that it
/// allows on the first day. What cannot be read is a warning and stays unknown.
std::optional<Audience> ages_in(Node const& event, std::optional<Date> first_day, Reading& reading);

/// bookingAvailability: no places left, or the numbers where they are given.
std::optional<Capacity> capacity_in(Node const& event, bool full, Reading& reading);

/// The first phone number and address of contactPoint, else of bookingInfo.
std::optional<Contact> contact_in(Node const& event, Reading& reading);

/// workflowStatus; a calendar that is off is withdrawn. Nothing, and a problem, for a deleted event.
std::optional<Status> status_in(Node const& event, UitCalendar const& calendar, Reading& reading);

}  // namespace socialmap
