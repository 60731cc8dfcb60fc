namespace SearchPortal.Mathematics;

/// <summary>Commands that set the style of the rest of a group.</summary>
internal static class TexStyle
{
    /// <summary>True for display style, false for text style; null for any other piece. Sizes of script style are text style here.</summary>
    public static bool? Find(TexToken token) => token.Kind != TexKind.Command ? null : token.Text switch
    {
        "displaystyle" => true,
        "textstyle" => false,
        _ => null,
    };
}
