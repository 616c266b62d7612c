# What zsh makes of a line when tab is pressed behind it. Arguments: a folder of functions, the line.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1=; PS2=; unsetopt zle_bracketed_paste; fpath=($1 \$fpath); autoload -Uz compinit; compinit -D -u; print ready''"
zpty -r shell out '*ready*'
zpty -w -n shell "$2"$'\t\x01print -r -- "<\x05>"\n'
zpty -r shell out '*<*>*<*>*'
print -r -- $out
zpty -d shell
