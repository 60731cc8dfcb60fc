namespace SearchPortal.Import;

/// <summary>How a source writes text; decides what a tilde or a percent sign means in it.</summary>
public enum TextDialect
{
    /// <summary>Plain or HTML-like text in which TeX may occur (JSON, RIS, XML, YAML): "~" is a tilde, "%" a percent sign.</summary>
    Plain,

    /// <summary>TeX throughout (BibTeX): "~" is a space, braces group, "--" is a dash.</summary>
    Latex,
}
