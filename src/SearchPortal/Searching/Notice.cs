namespace SearchPortal.Searching;

/// <summary>Something a visitor should know about how the request was understood.</summary>
/// <param name="Kind">What kind, so that a host can treat it apart.</param>
/// <param name="Sentence">Which sentence it is, so that a host can say it in another language.</param>
/// <param name="Text">The sentence in English with what it names: texts as typed, numbers as <see cref="int"/>.</param>
public sealed record Notice(NoticeKind Kind, NoticeSentence Sentence, FormattableString Text)
{
    /// <summary>One plain English sentence.</summary>
    public string Message { get; } = FormattableString.Invariant(Text);

    /// <summary>What the sentence names, in the order of the English one.</summary>
    public IReadOnlyList<object?> Arguments => Text.GetArguments();
}
