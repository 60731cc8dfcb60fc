using System.Globalization;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Trends;

/// <summary>What a search has in some years.</summary>
/// <param name="Count">Its papers.</param>
/// <param name="Whole">All papers.</param>
/// <param name="IsShare">Whether the share is drawn.</param>
internal readonly record struct TrendValue(int Count, int Whole, bool IsShare)
{
    /// <summary>Papers, or per cent.</summary>
    public double Height => !IsShare ? Count : Whole == 0 ? 0 : 100.0 * Count / Whole;

    /// <summary>"12", "3.4% (12)".</summary>
    public string Text => !IsShare || Count == 0 ? Numbers.Of(Count) : $"{Height.ToString("0.##", CultureInfo.InvariantCulture)}% ({Numbers.Of(Count)})";

    /// <summary>"12 papers", "12 papers, 3.4%".</summary>
    public string Name => IsShare ? Sentence.Of(Words.CountAndShare, Numbers.Of(Count, Noun.Paper), Height.ToString("0.##", CultureInfo.InvariantCulture)) : Numbers.Of(Count, Noun.Paper);
}
