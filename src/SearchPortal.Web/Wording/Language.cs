using System.Globalization;

namespace SearchPortal.Web.Wording;

/// <summary>A language that the interface speaks.</summary>
/// <param name="Tag">BCP 47: "zh-Hans".</param>
/// <param name="Prefix">What an address in this language begins with: "/zh".</param>
/// <param name="Name">In the language itself.</param>
internal sealed record Language(string Tag, string Prefix, string Name)
{
    /// <summary>Spoken where a visitor asks for no other.</summary>
    public static Language English { get; } = new("en", "/en", "English");

    /// <summary>Simplified Chinese.</summary>
    public static Language Chinese { get; } = new("zh-Hans", "/zh", "中文");

    /// <summary>Every language.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, Chinese];

    /// <summary>The language of the request that is answered; English outside of one.</summary>
    public static Language Current => CultureInfo.CurrentUICulture.Equals(Chinese.Culture) ? Chinese : English;

    /// <summary>How it writes numbers and dates.</summary>
    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(Tag);

    /// <summary>Whether it is the nearest to a language asked for: any English or any Chinese.</summary>
    /// <param name="range">From <c>Accept-Language</c> (RFC 9110, section 12.5.4).</param>
    public bool IsNear(string range) => range.Split('-', 2)[0].Equals(Tag.Split('-', 2)[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>The language that content is marked with on a page; null where it is the page's own or not known.</summary>
    /// <param name="tag">Of the content; null when unknown.</param>
    /// <param name="usual">What the owner's content is in.</param>
    public static string? Foreign(string? tag, IReadOnlyList<string> usual) => tag ?? (Current == English || usual.Count == 0 ? null : usual[0]);
}
