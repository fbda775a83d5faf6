# Adds up the lines of `affiliate payouts --json` as samples/consumer does: rows and money by account, kind and status.
function member(name,    found) {
  if (match($0, "\"" name "\":(\"[^\"]*\"|[^,}]*)")) {
    found = substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3)
    gsub(/"/, "", found)
    return found
  }
  return ""
}
{
  group = member("vendor") "/" member("account") " " member("kind") " " member("status")
  rows[group]++
  if (member("isDeleted") == "true" || member("anomalies") ~ /AmountMissing|NonCashReward/) next
  currency = member("currency")
  if (currency == "null" || currency == "") currency = "unknown"
  sums[group, currency] += member("amount")
  currencies[currency]
}
END {
  count = 0
  for (currency in currencies) names[++count] = currency
  for (group in rows) {
    line = group " " rows[group] " rows"
    delete amounts
    found = 0
    for (i = 1; i <= count; i++) if ((group, names[i]) in sums) amounts[++found] = sprintf(", %.4f %s", sums[group, names[i]], names[i])
    for (i = 1; i <= found; i++) for (j = i + 1; j <= found; j++) if (amounts[j] < amounts[i]) { other = amounts[i]; amounts[i] = amounts[j]; amounts[j] = other }
    for (i = 1; i <= found; i++) line = line amounts[i]
    print line
  }
}
