// Warns before somebody hands out what nobody official asks for: passwords, SMS codes, bank cards
// with their security codes, identity and travel documents in what they type.
//
// Everything is read in one form first (widths, numerals of any kind, look-alikes, separators).
// Long numbers are then judged by how they are made, because order numbers of 18 and 19 digits are
// what visitors are asked for: a card needs a right check digit (Luhn) and the beginning and length
// of a card scheme that is common in China, unless a word like 卡号 stands before it; an identity
// number needs a region, a date and a right check character. Short ones are secrets only where a
// word just before says so. A number that is named as an order's, a parcel's or an amount, or has
// 年, 开头 or 元 behind it, is none. About one in a thousand random 19-digit numbers still looks
// like a card, and one in ten thousand 18-digit ones like an identity number or a card.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace wenlu::engine {

// Counted through by web/guard.mjs and screen/wording/word_secret, in this order.
enum class SecretKind { password, sms_code, bank_card, identity_number };

struct Secret {
  SecretKind kind;
  std::size_t begin;  // bytes of the text
  std::size_t end;    // exclusive
  bool operator==(const Secret&) const = default;
};

// All that look like secrets, in the order of the text, never overlapping.
std::vector<Secret> find_secrets(std::string_view text);

// The first of them.
std::optional<Secret> looks_like_secret(std::string_view text);

}  // namespace wenlu::engine
