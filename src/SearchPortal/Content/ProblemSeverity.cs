namespace SearchPortal.Content;

/// <summary>How bad a <see cref="ContentProblem"/> is.</summary>
public enum ProblemSeverity
{
    /// <summary>Published as it stands; a person should look.</summary>
    Warning,

    /// <summary>Something was not published, or not whole.</summary>
    Error,

    /// <summary>Nothing is wrong; said once a file to whoever asks.</summary>
    Note,
}
