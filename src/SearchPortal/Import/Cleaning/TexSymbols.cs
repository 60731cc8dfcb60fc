using System.Collections.Frozen;

namespace SearchPortal.Import.Cleaning;

/// <summary>TeX commands that stand for letters and signs, in text and in math. Source: the Comprehensive LaTeX Symbol List and the LaTeX kernel.</summary>
internal static class TexSymbols
{
    private static readonly FrozenDictionary<string, string> Letters = Table(
        "o ø O Ø l ł L Ł ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ ij ij IJ IJ hyphen - "
        + "abreve ă ABREVE Ă acircumflex â ACIRCUMFLEX Â ecircumflex ê ECIRCUMFLEX Ê ocircumflex ô OCIRCUMFLEX Ô ohorn ơ OHORN Ơ uhorn ư UHORN Ư "
        + "textschwa ə textturna ɐ textscripta ɑ textopeno ɔ textesh ʃ textyogh ʒ textglotstop ʔ textrevglotstop ʕ textturnv ʌ textbeltl ɬ textrtaild ɖ textrtailt ʈ "
        + "textltailn ɲ textbari ɨ textbaru ʉ textcrh ħ textsca ᴀ texteng ŋ textdh ð textbardotlessj ɟ textscr ʀ textinvscr ʁ textscy ʏ textupsilon ʊ "
        + "cyra а CYRA А cyrb б CYRB Б cyrv в CYRV В cyrg г CYRG Г cyrd д CYRD Д cyre е CYRE Е cyryo ё CYRYO Ё cyrzh ж CYRZH Ж cyrz з CYRZ З cyri и CYRI И "
        + "cyrishrt й CYRISHRT Й cyrk к CYRK К cyrl л CYRL Л cyrm м CYRM М cyrn н CYRN Н cyro о CYRO О cyrp п CYRP П cyrr р CYRR Р cyrs с CYRS С cyrt т CYRT Т "
        + "cyru у CYRU У cyrf ф CYRF Ф cyrh х CYRH Х cyrc ц CYRC Ц cyrch ч CYRCH Ч cyrsh ш CYRSH Ш cyrshch щ CYRSHCH Щ cyrhrdsn ъ CYRHRDSN Ъ cyrery ы CYRERY Ы "
        + "cyrsftsn ь CYRSFTSN Ь cyrerev э CYREREV Э cyryu ю CYRYU Ю cyrya я CYRYA Я cyrie є CYRIE Є cyrii і CYRII І cyryi ї CYRYI Ї cyrgup ґ CYRGUP Ґ cyrushrt ў "
        + "CYRUSHRT Ў cyrje ј CYRJE Ј cyrlje љ CYRLJE Љ cyrnje њ CYRNJE Њ cyrdje ђ CYRDJE Ђ cyrtshe ћ CYRTSHE Ћ cyrdzhe џ CYRDZHE Џ cyrdze ѕ CYRDZE Ѕ");

    private static readonly FrozenDictionary<string, string> Signs = Table(
        "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ pi π varpi ϖ "
        + "rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ "
        + "Phi Φ Psi Ψ Omega Ω varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varPhi Φ varPsi Ψ varOmega Ω "
        + "le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ lt < gt > ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ prec ≺ succ ≻ preceq ⪯ "
        + "succeq ⪰ preccurlyeq ≼ lesssim ≲ gtrsim ≳ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅ "
        + "times × div ÷ pm ± mp ∓ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ otimes ⊗ odot ⊙ wedge ∧ vee ∨ land ∧ lor ∨ neg ¬ lnot ¬ forall ∀ exists ∃ "
        + "nabla ∇ partial ∂ infty ∞ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ prime ′ sum ∑ prod ∏ int ∫ oint ∮ perp ⊥ bot ⊥ top ⊤ parallel ∥ mid ∣ angle ∠ triangle △ "
        + "to → rightarrow → longrightarrow ⟶ leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ mapsto ↦ uparrow ↑ "
        + "downarrow ↓ nearrow ↗ searrow ↘ rightsquigarrow ⇝ hookrightarrow ↪ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ Vert ∥ vert | lVert ∥ rVert ∥ "
        + "cdots ⋯ ldots … dots … dotsc … dotsb ⋯ textellipsis … vdots ⋮ ddots ⋱ sharp ♯ natural ♮ flat ♭ dagger † ddagger ‡ checkmark ✓ cmark ✓ xmark ✗ "
        + "log log ln ln exp exp max max min min sup sup inf inf lim lim arg arg argmax argmax argmin argmin det det dim dim ker ker Pr Pr sin sin cos cos tan tan "
        + "tanh tanh deg deg gcd gcd sgn sgn limsup limsup liminf liminf mod mod bmod mod poly poly polylog polylog "
        + "S § P ¶ dag † ddag ‡ copyright © pounds £ euro € texteuro € textsterling £ textyen ¥ textcent ¢ textcurrency ¤ textregistered ® texttrademark ™ "
        + "textdegree ° degree ° textpm ± texttimes × textdiv ÷ textmu µ micro µ textonehalf ½ textonequarter ¼ textthreequarters ¾ textordfeminine ª "
        + "textordmasculine º textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textsection § textparagraph ¶ textbullet • textperiodcentered · "
        + "textasciitilde ~ textbackslash ∖ surd √ backslash ∖ textasciicircum ^ textasciigrave ` textbar | textless < textgreater > textunderscore _ textdollar \uFFFF textbraceleft { "
        + "textbraceright } textexclamdown ¡ textquestiondown ¿ textemdash — textendash – textquoteleft ‘ textquoteright ’ textquotedblleft “ "
        + "textquotedblright ” textquotedbl \" textquotesingle ' quotedblbase „ quotesinglbase ‚ guillemotleft « guillemotright » guilsinglleft ‹ "
        + "guilsinglright › textdagger † textdaggerdbl ‡ textcopyright © textperthousand ‰ textnumero № textleftarrow ← textrightarrow → textmacron ¯ "
        + "textrightarrow → LaTeX LaTeX TeX TeX BibTeX BibTeX LaTeXe LaTeX2ε ie i.e. eg e.g. etc etc. etal et␣al. cf cf. vs vs. wrt w.r.t. aka a.k.a. iid i.i.d. "
        + "quad ␣ qquad ␣ space ␣ thinspace ␣ enspace ␣ nobreakspace ␣ lbrace { rbrace } lbrack [ rbrack ] colon : percnt % textalpha α textbeta β textgamma γ "
        + "textdelta δ textlambda λ textpi π textsigma σ textchi χ textphi φ texttheta θ textomega ω textepsilon ε "
        + "guillemetleft « guillemetright » glqq „ grqq “ glq ‚ grq ‘ flqq « frqq » flq ‹ frq › textohm Ω textmho ℧ textpertenthousand ‱ textestimated ℮ "
        + "textrecipe ℞ textbaht ฿ textwon ₩ textnaira ₦ textflorin ƒ textlira ₤ textpeso ₱ textdong ₫ textcolonmonetary ₡ textguarani ₲ textbardbl ‖ "
        + "textbrokenbar ¦ textlnot ¬ textminus − textfractionsolidus ⁄ textsurd √ textmusicalnote ♪ textuparrow ↑ textdownarrow ↓ textborn * textdied † "
        + "textcopyleft 🄯 textcircledP ℗ textservicemark ℠ textinterrobang ‽ textlangle ⟨ textrangle ⟩ textopenbullet ◦ texttildelow ~ textasteriskcentered * "
        + "textpilcrow ¶ textreferencemark ※ textcelsius ℃ textasciidieresis ¨ textasciiacute ´ textasciibreve ˘ textasciicaron ˇ textasciimacron ¯ slash / "
        + "textelp […] textins ␣ textquotestraightbase ‚ textquotestraightdblbase „ texttwelveudash — textthreequartersemdash —");

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> LettersByName = Letters.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SignsByName = Signs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a command stands for; null when it stands for neither letter nor sign.</summary>
    public static string? Find(ReadOnlySpan<char> name) =>
        LettersByName.TryGetValue(name, out string? letter) ? letter : SignsByName.TryGetValue(name, out string? sign) ? sign : null;

    /// <summary>Whether a command stands for a letter or a sign.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => Find(name) is not null;

    /// <summary>Whether a command stands for a letter of a word.</summary>
    public static bool IsLetter(ReadOnlySpan<char> name) => LettersByName.ContainsKey(name);

    /// <summary>Reads "name text name text"; ␣ stands for a space.</summary>
    private static FrozenDictionary<string, string> Table(string pairs) =>
        pairs.Split(' ').Chunk(2).DistinctBy(pair => pair[0]).ToFrozenDictionary(pair => pair[0], pair => pair[1].Replace('␣', ' '), StringComparer.Ordinal);
}
