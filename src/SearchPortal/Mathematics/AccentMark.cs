using System.Collections.Frozen;

namespace SearchPortal.Mathematics;

/// <summary>A mark over or under a part of a formula.</summary>
/// <param name="Text">The mark as a sign of its own.</param>
/// <param name="Combining">The mark to put behind each letter in plain text; "" when there is none.</param>
/// <param name="Wide">Whether it stretches over what it marks.</param>
/// <param name="Under">Whether it stands below.</param>
/// <param name="Brace">Whether scripts go on its far side, as with a brace.</param>
internal sealed record AccentMark(string Text, string Combining, bool Wide = false, bool Under = false, bool Brace = false)
{
    /// <summary>The form that stretches over several letters: of hat and underline MathML Core stretches the combining ones in more fonts.</summary>
    public string Stretched => Text is "^" || (Text is "_" && Under) ? Combining : Text;

    /// <summary>Marks by the TeX command that sets them.</summary>
    public static FrozenDictionary<string, AccentMark> Commands { get; } = new Dictionary<string, AccentMark>
    {
        ["hat"] = new("^", "\u0302"),
        ["widehat"] = new("^", "\u0302", Wide: true),
        ["tilde"] = new("~", "\u0303"),
        ["widetilde"] = new("~", "\u0303", Wide: true),
        ["bar"] = new("¯", "\u0304"),
        ["overline"] = new("‾", "\u0305", Wide: true),
        ["underline"] = new("_", "\u0332", Wide: true, Under: true),
        ["underbar"] = new("_", "\u0332", Wide: true, Under: true),
        ["utilde"] = new("~", "\u0330", Wide: true, Under: true),
        ["vec"] = new("→", "\u20D7"),
        ["overrightarrow"] = new("→", "\u20D7", Wide: true),
        ["overleftarrow"] = new("←", "\u20D6", Wide: true),
        ["overleftrightarrow"] = new("↔", "\u20E1", Wide: true),
        ["underrightarrow"] = new("→", "", Wide: true, Under: true),
        ["underleftarrow"] = new("←", "", Wide: true, Under: true),
        ["underleftrightarrow"] = new("↔", "", Wide: true, Under: true),
        ["dot"] = new("˙", "\u0307"),
        ["ddot"] = new("¨", "\u0308"),
        ["dddot"] = new("⃛", "\u20DB"),
        ["ddddot"] = new("⃜", "\u20DC"),
        ["check"] = new("ˇ", "\u030C"),
        ["widecheck"] = new("ˇ", "\u030C", Wide: true),
        ["breve"] = new("˘", "\u0306"),
        ["acute"] = new("´", "\u0301"),
        ["grave"] = new("`", "\u0300"),
        ["mathring"] = new("˚", "\u030A"),
        ["overbrace"] = new("⏞", "", Wide: true, Brace: true),
        ["underbrace"] = new("⏟", "", Wide: true, Under: true, Brace: true),
        ["overbracket"] = new("⎴", "", Wide: true, Brace: true),
        ["underbracket"] = new("⎵", "", Wide: true, Under: true, Brace: true),
    }.ToFrozenDictionary();

    /// <summary>Combining marks by the accent command of TeX's text mode: <c>\"o</c>, <c>\c{c}</c>.</summary>
    public static FrozenDictionary<string, string> TextCommands { get; } = new Dictionary<string, string>
    {
        ["'"] = "\u0301",
        ["`"] = "\u0300",
        ["^"] = "\u0302",
        ["\""] = "\u0308",
        ["~"] = "\u0303",
        ["="] = "\u0304",
        ["."] = "\u0307",
        ["c"] = "\u0327",
        ["k"] = "\u0328",
        ["r"] = "\u030A",
        ["u"] = "\u0306",
        ["v"] = "\u030C",
        ["H"] = "\u030B",
    }.ToFrozenDictionary();
}
