namespace SearchPortal.Web.Shared;

/// <summary>Text in Chinese, Japanese or Korean letters, for which a machine may have no font.</summary>
internal static class EastAsianText
{
    /// <summary>Whether a text has any such letter.</summary>
    public static bool IsIn(string text) => text.AsSpan().IndexOfAnyInRange('\u2e80', '\u9fff') >= 0 || text.AsSpan().IndexOfAnyInRange('\uac00', '\ud7af') >= 0;
}
