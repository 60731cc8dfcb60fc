using System.Globalization;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Builds one request from names and values; keeps a notice for each that cannot be what the visitor meant.</summary>
internal sealed class SearchUrlReader
{
    private const int MaximumValueLength = 200;
    private const int MaximumYear = 9_999;

    // Each result and each value of a facet has links that repeat the search: so many characters may one link of all results repeat.
    private const int MaximumRepeated = 1_000_000;

    // Characters that all filters together may take in an address.
    private const int MaximumFilterLength = 8_000;

    private readonly List<Notice> notices = [];
    private readonly List<FacetSelection> selections = [];
    private readonly List<string> kinds = [];
    private SearchRequest request = new();
    private int? from;
    private int? to;

    public (SearchRequest Request, IReadOnlyList<Notice> Notices) Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        foreach (var (name, value) in pairs) ReadPair(name, value);
        int length = 0;
        FacetSelection[] used = [.. selections.Take(SearchRequest.MaximumSelections).TakeWhile(selection => (length += Uri.EscapeDataString(selection.Value).Length) <= MaximumFilterLength)];
        if (used.Length < selections.Count) Clamped(NoticeSentence.FiltersCut, $"Only the first {used.Length} filters were used");
        var read = request with
        {
            Selections = used,
            Has = [.. kinds.Take(SearchRequest.MaximumSelections)],
            Years = Range(),
        };
        return (Bounded(SearchUrl.Canonical(read)), notices);
    }

    /// <summary>A long search has fewer results and values on a page, but never fewer than a page has by itself.</summary>
    private SearchRequest Bounded(SearchRequest read)
    {
        var usual = new SearchRequest();
        int most = MaximumRepeated / Math.Max(1, SearchUrl.Format(read).Length);
        int size = Math.Min(read.Size, Math.Max(usual.Size, most)), facets = Math.Min(read.FacetSize, Math.Max(usual.FacetSize, most));
        if (size < read.Size) Clamped(NoticeSentence.PageTooLarge, $"A page of so long a search has at most {size} results");
        return read with { Size = size, FacetSize = facets };
    }

    private void ReadPair(string name, string value)
    {
        switch (name)
        {
            case SearchUrl.TextName: ReadText(value); break;
            case SearchUrl.HasName: ReadKind(value); break;
            case SearchUrl.LiteralName: request = request with { Literal = value.Trim() is "1" or "true" }; break;
            case SearchUrl.SortName: ReadSort(value); break;
            case SearchUrl.FromName: from = Year(value) ?? from; break;
            case SearchUrl.ToName: to = Year(value) ?? to; break;
            case SearchUrl.PageName: request = request with { Page = Number(name, value, 1, SearchRequest.MaximumDepth, 1) }; break;
            case SearchUrl.SizeName: request = request with { Size = Number(name, value, 0, SearchRequest.MaximumSize, SearchRequest.DefaultSize) }; break;
            case SearchUrl.FacetSizeName: request = request with { FacetSize = Number(name, value, 0, SearchUrl.MaximumFacetSize, new SearchRequest().FacetSize) }; break;
            default: ReadSelection(name, value); break;
        }
    }

    private void ReadText(string value)
    {
        // Of several, the first with words counts; a page's own form never sends two.
        if (request.Text.Length > 0 || string.IsNullOrWhiteSpace(value)) return;
        int length = SearchRequest.MaximumTextLength;
        if (value.Length <= length)
        {
            request = request with { Text = value };
            return;
        }
        if (char.IsHighSurrogate(value[length - 1])) length--;
        request = request with { Text = value[..length] };
        Clamped(NoticeSentence.TextCut, $"The search was longer than {SearchRequest.MaximumTextLength} characters; the rest was left out");
    }

    private void ReadKind(string value)
    {
        string kind = value.Trim().ToLowerInvariant();
        if (kind.Length is > 0 and <= MaximumValueLength) kinds.Add(kind);
    }

    private void ReadSort(string value)
    {
        foreach (var sort in Enum.GetValues<SortOrder>())
        {
            if (!SearchUrl.NameOf(sort).Equals(value.Trim(), StringComparison.OrdinalIgnoreCase)) continue;
            request = request with { Sort = sort };
            return;
        }
        if (value.Trim().Length > 0) Clamped(NoticeSentence.NoSuchOrder, $"There is no order “{Shown(value)}”; results are by relevance");
    }

    private void ReadSelection(string name, string value)
    {
        string trimmed = value.Trim();
        if (trimmed.Length == 0) return;
        foreach (var field in Enum.GetValues<FacetField>())
        {
            bool excluded = name == SearchUrl.NameOf(field, excluded: true);
            if (!excluded && name != SearchUrl.NameOf(field)) continue;
            if (field == FacetField.Year && !excluded && trimmed.Contains("..", StringComparison.Ordinal)) ReadRange(trimmed);
            else if (ValueOf(field, trimmed) is string known) selections.Add(new(field, known, excluded));
        }
    }

    private string? ValueOf(FacetField field, string value)
    {
        if (field == FacetField.Year) return Year(value)?.ToString(CultureInfo.InvariantCulture);
        string? known = field == FacetField.Type ? PublicationTypeName.Find(value)?.Csl() : value.Length <= MaximumValueLength ? value : null;
        if (known is null) Clamped(NoticeSentence.NoSuchValue, $"There is no {SearchUrl.NameOf(field)} “{Shown(value)}”; that filter was left out");
        return known;
    }

    private void ReadRange(string value)
    {
        int dots = value.IndexOf("..", StringComparison.Ordinal);
        from = Year(value[..dots]) ?? from;
        to = Year(value[(dots + 2)..]) ?? to;
    }

    private YearRange? Range()
    {
        if (from is null && to is null) return null;
        if (!(from > to)) return new YearRange(from, to);
        notices.Add(new(NoticeKind.Reinterpreted, NoticeSentence.YearsTurned, $"The years were read as {to} to {from}"));
        return new YearRange(to, from);
    }

    private int? Year(string value)
    {
        if (value.Trim().Length == 0) return null;
        if (int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year <= MaximumYear) return year;
        Clamped(NoticeSentence.NoYear, $"“{Shown(value)}” is no year; it was left out");
        return null;
    }

    private int Number(string name, string value, int least, int most, int fallback)
    {
        string trimmed = value.Trim();
        if (trimmed.Length == 0) return fallback;
        bool isNumber = long.TryParse(trimmed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number);
        int clamped = isNumber ? (int)Math.Clamp(number, least, most) : fallback;
        if (!isNumber || clamped != number) Clamped(NoticeSentence.NoSuchNumber, $"There is no {name} “{Shown(value)}”; {clamped} was taken");
        return clamped;
    }

    private void Clamped(NoticeSentence sentence, FormattableString text) => notices.Add(new(NoticeKind.Clamped, sentence, text));

    private static string Shown(string value) => value.Length <= 40 ? value : value[..(char.IsHighSurrogate(value[39]) ? 39 : 40)] + "…";
}
