namespace SearchPortal.Web.Writing;

/// <summary>A text as forms send it: what <see cref="Uri.EscapeDataString(string)"/> escapes is escaped, and a blank is "+". Nothing of it can be markup.</summary>
/// <param name="text">The text.</param>
internal readonly ref struct FormValue(ReadOnlySpan<char> text)
{
    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;
}
