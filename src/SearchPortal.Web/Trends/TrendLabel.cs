using System.Globalization;

namespace SearchPortal.Web.Trends;

/// <summary>The words of a search where there is little room.</summary>
internal static class TrendLabel
{
    private const int Longest = 20;

    /// <summary>The words, cut between letters.</summary>
    public static string Short(string text)
    {
        var letters = new StringInfo(text);
        return letters.LengthInTextElements <= Longest ? text : $"{letters.SubstringByTextElements(0, Longest - 1)}…";
    }
}
